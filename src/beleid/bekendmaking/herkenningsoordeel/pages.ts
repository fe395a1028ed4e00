// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../platform/result.ts';
import { route, type Route } from '../../../taal/web.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { publiceren } from '../access.ts';
import { geefOordeel, trekOordeelIn } from './commands.ts';
import { intrekFormulier, oordeelFormulier } from './schema.ts';

const subject = { kind: 'visietraject', load: vindTraject };
const PAD = '/visietrajecten/:id/bekendmaking/oordelen';
/** Back to the list, with the points of residents when they were looked at. */
const terug = (id: string, typed: Readonly<Record<string, unknown>>): string =>
  `/visietrajecten/${id}/bekendmaking${typed['inwoners'] === 'ja' ? '?inwoners=ja' : ''}`;

/** Saying what points at nobody, one by one. */
export const oordeelPages = (): Route[] => [
  route({
    method: 'post',
    path: PAD,
    action: publiceren,
    audit: 'bekendmaking.oordelen',
    subject,
    form: oordeelFormulier,
    handle: async ({ ui, tx, form, typed, subject: traject }) => {
      if (!form.ok) throw new Conflict('bekendmaking.kiesReden');
      await geefOordeel(tx, traject, form.value);
      return { kind: 'redirect', to: `${ui.href(terug(traject.id, typed))}#controle` };
    },
  }),
  route({
    method: 'post',
    path: `${PAD}/intrekken`,
    action: publiceren,
    audit: 'bekendmaking.oordeelTerug',
    subject,
    form: intrekFormulier,
    handle: async ({ ui, tx, form, typed, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await trekOordeelIn(tx, traject, form.value.afdruk);
      return { kind: 'redirect', to: `${ui.href(terug(traject.id, typed))}#controle` };
    },
  }),
];
