// SPDX-License-Identifier: EUPL-1.2
import { actorRoute, publicRoute, type Route as AnyRoute } from '../platform/http/route.ts';
import type { Ui } from './ui.ts';

/** Declares a route of a signed-in actor, with Verband's words. */
export const route = actorRoute<Ui>();
/** Declares a route for everyone; it says so with `public: true`. */
export const openRoute = publicRoute<Ui>();
export type Route = AnyRoute<Ui>;
