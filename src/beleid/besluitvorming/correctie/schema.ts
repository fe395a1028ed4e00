// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { waarom } from '../../correctie/schema.ts';
import { amendementFormulier } from '../amendement/schema.ts';
import { motieFormulier } from '../motie/schema.ts';
import { toezeggingFormulier } from '../toezegging/schema.ts';

/** The words of an amendment; which passage it is about does not change. */
export const amendementCorrectie = amendementFormulier.omit({ passage: true }).extend(waarom);
export type Amendementcorrectie = z.infer<typeof amendementCorrectie>;
/** The words of a motion; advice, owner and last day have their own forms. */
export const motieCorrectie = motieFormulier.omit({ preadvies: true, eigenaar: true, deadline: true }).extend(waarom);
export type Motiecorrectie = z.infer<typeof motieCorrectie>;
export const toezeggingCorrectie = toezeggingFormulier.omit({ eigenaar: true, deadline: true }).extend(waarom);
export type Toezeggingcorrectie = z.infer<typeof toezeggingCorrectie>;
