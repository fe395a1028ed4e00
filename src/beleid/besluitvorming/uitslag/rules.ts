// SPDX-License-Identifier: EUPL-1.2
import type { Trajectstatus } from '../../visietraject/rules.ts';
import type { Afhandeling, Amendementstatus } from '../amendement/rules.ts';
import { uitkomstNa, type Telling, type Uitkomst } from '../bestuursbesluit/rules.ts';
import type { Motiestatus } from '../motie/rules.ts';

/** How an amendment or a motion ended; 'ingediend' when it did not, because there was no vote yet. */
export const UITSLAGEN = [
  'aangenomen',
  'verworpen',
  'ingetrokken',
  'ingediend',
] as const satisfies readonly Amendementstatus[];
export type Uitslag = Amendementstatus;
export const isGestemd = (uitslag: Uitslag): uitslag is 'aangenomen' | 'verworpen' =>
  uitslag === 'aangenomen' || uitslag === 'verworpen';

/** Why the outcome of an amendment stays: nothing was recorded, the vision was adopted, or the region settled it (gate G6) [A]. */
export const waaromAmendementBlijft = (
  { status, afhandeling }: { readonly status: Amendementstatus; readonly afhandeling: Afhandeling | null },
  traject: Trajectstatus,
): string | undefined =>
  traject === 'vastgesteld'
    ? 'besluitvorming.voorbij'
    : afhandeling !== null
      ? 'uitslag.afgehandeld'
      : status === 'ingediend'
        ? 'uitslag.nogGeen'
        : undefined;

/** Why the outcome of a motion stays; motions go on after the vision was adopted (beleidskring.md 10.4). */
export const waaromMotieBlijft = (status: Motiestatus): string | undefined =>
  status === 'afgedaan' ? 'uitslag.afgedaan' : status === 'ingediend' ? 'uitslag.nogGeen' : undefined;

/** The outcome of a motion; one that is carried out was adopted. */
export const uitslagVan = (status: Motiestatus): Uitslag =>
  status === 'inUitvoering' || status === 'afgedaan' ? 'aangenomen' : status;
/** The status of a motion by its outcome: what is being carried out goes on when it stays adopted. */
export const motiestatusNa = (status: Motiestatus, uitslag: Uitslag): Motiestatus =>
  status === 'inUitvoering' && uitslag === 'aangenomen' ? status : uitslag;

export const VARIANTEN = ['afwijkt', 'nietAfwijkt', 'nietAangenomen'] as const;
/** What an amendment can turn out to be, as far as the decision of its meeting and gate G6 look at it. */
export type Variant = (typeof VARIANTEN)[number];
export const variantVan = ({
  status,
  afwijkend,
}: {
  readonly status: Amendementstatus;
  readonly afwijkend: boolean;
}): Variant => (status !== 'aangenomen' ? 'nietAangenomen' : afwijkend ? 'afwijkt' : 'nietAfwijkt');

/** What a variant means for the decision; 'nakijken' when another amendment may or may not be why it is 'gewijzigd'. */
export function besluitgevolg(
  uitkomst: Uitkomst | null,
  anderen: Telling,
  variant: Variant,
): 'geen' | 'gewijzigd' | 'conform' | 'nakijken' | 'blijft' {
  if (uitkomst === null) return 'geen';
  const totaal = anderen.totaal + (variant === 'nietAangenomen' ? 0 : 1);
  const afwijkend = anderen.afwijkend + (variant === 'afwijkt' ? 1 : 0);
  return (
    uitkomstNa(uitkomst, { totaal, afwijkend }) ?? (uitkomst === 'gewijzigd' && afwijkend === 0 ? 'nakijken' : 'blijft')
  );
}
