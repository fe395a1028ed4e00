// SPDX-License-Identifier: EUPL-1.2
import { REGIO, vasteId, VEILIG_THUIS } from '../../regio/rules.ts';
import type { Dossier } from '../../rijen/rules.ts';

/** Once in so many casussen Veilig Thuis asks the Raad for an inquiry. Invented. */
const EEN_OP = 40;
/** Only in the last days: a request of long ago would have an answer. */
const DAGEN = 30;

/** A draft of a request to the Raad, now and then: everything in it is invented, and one with authority was not asked yet. */
export function schrijfRaadsverzoek(dossier: Dossier, nummer: number, geopend: number): void {
  const { casusId, gezin, kalender, rijen } = dossier;
  const kind = gezin.leden.find(({ rol }) => rol === 'kind');
  const [wie] = VEILIG_THUIS.medewerkers;
  if (nummer % EEN_OP !== 0 || geopend < kalender.tot - DAGEN || !kind || !wie) return;
  const ouders = gezin.leden.filter(({ rol }) => rol === 'ouder');
  rijen.raadsverzoek.push({
    regio_id: REGIO.id,
    id: vasteId('raadsverzoek', casusId),
    casus_id: casusId,
    organisatie_id: VEILIG_THUIS.id,
    nummer: `R-${kalender.dag(geopend).slice(0, 4)}-V${String(nummer).padStart(5, '0')}`,
    status: 'concept',
    medewerker_id: wie.id,
    inhoud: {
      kinderen: [{ persoonId: kind.persoon.id, bsn: '' }],
      gezag: ouders.map(({ persoon }, index) => ({
        persoonId: persoon.id,
        naam: '',
        geinformeerd: index === 0 ? 'ja' : null,
        reden: '',
        contact: '',
        afgeschermd: false,
      })),
      moeder: null,
      uitgerekend: null,
      zorgen: 'Voorbeeld: het kind ziet vaak geweld en is bang om naar huis te gaan.',
      gedaan: 'Voorbeeld: hulp is aangeboden, maar de ouders willen dat niet.',
      vraag: 'Voorbeeld: is een maatregel van de rechter nodig?',
      bijlagen: ['Voorbeeld: veiligheidsplan'],
      bereikbaar: '088 000 00 00',
      spoed: false,
    },
    begonnen_op: kalender.moment(kalender.tot - 1, 600),
    college_gemeente_code: gezin.gemeente.code,
  });
}
