// SPDX-License-Identifier: EUPL-1.2

/** @param deel from 0 to 1; @param rijen how many rows are written so far. */
export type Voortgang = (deel: number, tekst: string, rijen: number) => void;

const BREEDTE = 24;
const REGELS = 20;

const duur = (seconden: number): string =>
  seconden < 90 ? `${Math.ceil(seconden)} s` : `${Math.ceil(seconden / 60)} min`;

/** One line of progress: a bar, the share, what is done, the speed and what remains. @param seconden since the start */
export function voortgangsregel(deel: number, tekst: string, rijen: number, seconden: number): string {
  const vol = Math.round(deel * BREEDTE);
  const balk = '#'.repeat(vol) + '.'.repeat(BREEDTE - vol);
  const snelheid = rijen > 0 && seconden > 0 ? `, ${Math.round(rijen / seconden)} rijen/s` : '';
  const rest = deel > 0 && deel < 1 ? `, nog ${duur((seconden / deel) * (1 - deel))}` : '';
  return `  voorbeeld  ${balk} ${String(Math.floor(deel * 100)).padStart(3)} %  ${tekst}${snelheid}${rest}`;
}

/** Writes a line at every twentieth part. @param klok seconds since any moment */
export function maakVoortgang(schrijf: (regel: string) => void, klok: () => number): Voortgang {
  const begin = klok();
  let laatste = -1;
  return (deel, tekst, rijen) => {
    const stap = Math.floor(deel * REGELS);
    if (stap === laatste) return;
    laatste = stap;
    schrijf(voortgangsregel(deel, tekst, rijen, klok() - begin));
  };
}
