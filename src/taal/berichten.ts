// SPDX-License-Identifier: EUPL-1.2
import { algemeen } from './berichten/algemeen.ts';
import { api } from './berichten/api.ts';
import { gezin } from './berichten/gezin.ts';
import { meten } from './berichten/meten.ts';
import { overdracht } from './berichten/overdracht.ts';
import { persoon } from './berichten/persoon.ts';
import { poorten } from './berichten/poorten.ts';
import { termijn } from './berichten/termijn.ts';
import { visie } from './berichten/visie.ts';

/** The one catalogue of sentences, Dutch and English side by side: a sentence without its other half does not type-check. */
export const berichten = {
  ...algemeen,
  ...api,
  ...poorten,
  ...gezin,
  ...overdracht,
  ...persoon,
  ...termijn,
  ...visie,
  ...meten,
} satisfies Record<string, { readonly nl: string; readonly en: string }>;
export type Bericht = keyof typeof berichten;
