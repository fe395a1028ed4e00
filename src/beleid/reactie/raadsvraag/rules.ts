// SPDX-License-Identifier: EUPL-1.2

interface Vraag {
  readonly thema: string;
  readonly antwoord: string;
}
interface Antwoordgroep<V extends Vraag> {
  readonly antwoord: string;
  readonly vragen: readonly V[];
}
interface Themagroep<V extends Vraag> {
  readonly thema: string;
  readonly antwoorden: readonly Antwoordgroep<V>[];
}

/** Questions by theme, and within a theme those that got the same answer together: it is read once [seed0]. */
export const perThema = <V extends Vraag>(vragen: readonly V[]): readonly Themagroep<V>[] =>
  [...Map.groupBy(vragen, ({ thema }) => thema)].map(([thema, van]) => ({
    thema,
    antwoorden: [...Map.groupBy(van, ({ antwoord }) => antwoord)].map(([antwoord, samen]) => ({
      antwoord,
      vragen: samen,
    })),
  }));
