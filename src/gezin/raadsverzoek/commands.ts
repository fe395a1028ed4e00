// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import { Conflict, Invalid, type FieldError } from '../../platform/result.ts';
import type { CasusRij } from '../casus/queries.ts';
import { zetKlaar } from '../ketenbericht/commands.ts';
import type { Koppelvlak } from '../ketenbericht/corv/rules.ts';
import type { Collegebericht, VerzoekTotOnderzoek } from '../ketenbericht/schema.ts';
import { foutenInTeksten } from '../overdrachtstuk/commands.ts';
import { afschermingVoor } from '../persoon/adres/commands.ts';
import { isBsn } from '../persoon/rules.ts';
import { legVerstrekkingVast } from '../verstrekking/commands.ts';
import { RAADSGROND } from '../verstrekking/rules.ts';
import { alsRaadsverzoek, naamVan, type RaadsverzoekRij } from './queries.ts';
import { raadsverzoekStappen, type Antwoordstap, type RaadsverzoekStap } from './rules.ts';
import { LEEG, raadsverzoekInhoud, type RaadsverzoekInhoud } from './schema.ts';

const verantwoord = (tx: ActorTx, handeling: string, rij: Pick<RaadsverzoekRij, 'id' | 'casus_id'>) =>
  tx.verantwoord({
    handeling: `raadsverzoek.${handeling}`,
    objectSoort: 'raadsverzoek',
    objectId: rij.id,
    dossierId: rij.casus_id,
  });

/** Begins a draft about a casus; nobody is in it yet. */
export async function beginRaadsverzoek(tx: ActorTx, casus: CasusRij): Promise<string> {
  if (casus.status === 'afgesloten') throw new Conflict('fout.casusLoopt');
  const { rows } = await sql<{ n: number }>`select nextval('raadsverzoek_nummer') as n`.execute(tx.db);
  const id = randomUUID();
  await tx.db
    .insertInto('raadsverzoek')
    .values({
      regio_id: tx.actor.regioId,
      id,
      casus_id: casus.id,
      organisatie_id: tx.actor.organisatieId,
      nummer: `R-${tx.nu.slice(0, 4)}-${String(rows[0]?.n).padStart(6, '0')}`,
      status: 'concept',
      medewerker_id: tx.actor.medewerkerId,
      inhoud: JSON.stringify(LEEG),
      begonnen_op: tx.nu,
      college_gemeente_code: casus.gemeente_code,
    })
    .execute();
  await verantwoord(tx, 'beginnen', { id, casus_id: casus.id });
  return id;
}

const sleutel = (persoonId: string | null) => persoonId ?? 'ander';

/** What cannot be kept: someone who is no member, no BSN, a way to reach who is shielded, a name or an address in a text. */
async function foutenIn(tx: ActorTx, rij: RaadsverzoekRij, inhoud: RaadsverzoekInhoud): Promise<FieldError[]> {
  const leden = new Set(rij.leden.map(({ id }) => id));
  const vreemd = (id: string | null, field: string) => (id && !leden.has(id) ? [{ field, key: 'fout.keuze' }] : []);
  const teksten: Record<string, string> = {
    zorgen: inhoud.zorgen,
    gedaan: inhoud.gedaan,
    vraag: inhoud.vraag,
    bijlagen: inhoud.bijlagen.join('\n'),
    bereikbaar: inhoud.bereikbaar,
  };
  for (const { persoonId, naam, contact, reden } of inhoud.gezag)
    Object.assign(teksten, {
      [`contact_${sleutel(persoonId)}`]: contact,
      [`reden_${sleutel(persoonId)}`]: reden,
      ...(persoonId === null && { naam_ander: naam }),
    });
  return [
    ...inhoud.kinderen.flatMap(({ persoonId, bsn }) => [
      ...vreemd(persoonId, `kind_${persoonId}`),
      ...(bsn && !isBsn(bsn) ? [{ field: `bsn_${persoonId}`, key: 'fout.bsn' }] : []),
    ]),
    ...inhoud.gezag.flatMap(({ persoonId, naam, contact, afgeschermd }) => [
      ...vreemd(persoonId, `gezag_${sleutel(persoonId)}`),
      ...(persoonId === null && naam === '' ? [{ field: 'naam_ander', key: 'fout.leeg' }] : []),
      ...(afgeschermd && contact ? [{ field: `contact_${sleutel(persoonId)}`, key: 'fout.afgeschermd' }] : []),
    ]),
    ...vreemd(inhoud.moeder, 'moeder'),
    ...(inhoud.moeder && !inhoud.uitgerekend ? [{ field: 'uitgerekend', key: 'fout.leeg' }] : []),
    ...(inhoud.uitgerekend && !inhoud.moeder ? [{ field: 'moeder', key: 'fout.keuze' }] : []),
    ...(await foutenInTeksten(tx, rij.casus_id, teksten)),
  ];
}

/** Whoever has a shielded address is reached through Veilig Thuis only, whatever was ticked (G21, G23). */
async function metAfscherming(tx: ActorTx, inhoud: RaadsverzoekInhoud): Promise<RaadsverzoekInhoud> {
  const gezag: RaadsverzoekInhoud['gezag'] = [];
  for (const een of inhoud.gezag) {
    const geheim = een.persoonId !== null && (await afschermingVoor(tx, [een.persoonId], 'geen')) !== 'geen';
    gezag.push({ ...een, afgeschermd: een.afgeschermd || geheim });
  }
  return { ...inhoud, gezag };
}

async function werkBij(tx: ActorTx, rij: RaadsverzoekRij, versie: number, waarden: object): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('raadsverzoek')
    .set({ ...waarden, versie: versie + 1 })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.id)
    .where('status', '=', rij.status)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
}

/** Keeps the draft as far as it is. */
export async function bewaarRaadsverzoek(
  tx: ActorTx,
  rij: RaadsverzoekRij,
  invoer: RaadsverzoekInhoud,
  versie: number,
): Promise<void> {
  if (rij.status !== 'concept') throw new Conflict();
  const inhoud = await metAfscherming(tx, raadsverzoekInhoud.parse(invoer));
  const fouten = await foutenIn(tx, rij, inhoud);
  if (fouten.length > 0) throw new Invalid(fouten);
  await werkBij(tx, rij, versie, { inhoud: JSON.stringify(inhoud) });
  await verantwoord(tx, 'bewaren', rij);
}

function magStap(tx: ActorTx, rij: RaadsverzoekRij, stap: RaadsverzoekStap) {
  return takeStep(raadsverzoekStappen, stap, alsRaadsverzoek(rij), tx.actor.rollen);
}

const afzender = (tx: ActorTx, { medewerker, inhoud }: RaadsverzoekRij) => ({
  organisatie: tx.actor.organisatie,
  medewerker,
  bereikbaar: inhoud.bereikbaar,
});

/** The message to the Raad: exactly the fields of docs/koppelvlakken/corv.md; a child with a BSN goes without its name. */
function verzoekVan(tx: ActorTx, rij: RaadsverzoekRij): VerzoekTotOnderzoek {
  const { inhoud, leden } = rij;
  const moeder = leden.find(({ id }) => id === inhoud.moeder);
  return {
    soort: 'verzoekTotOnderzoek',
    versie: '1',
    kenmerk: rij.nummer,
    gemaaktOp: tx.nu,
    afzender: afzender(tx, rij),
    spoed: inhoud.spoed,
    kinderen: inhoud.kinderen.flatMap(({ persoonId, bsn }) => {
      const kind = leden.find(({ id }) => id === persoonId);
      if (!kind) return [];
      const { voornaam, tussenvoegsel, achternaam, geboortedatum, geslacht } = kind;
      const personalia = bsn ? null : { voornaam, tussenvoegsel, achternaam, geboortedatum };
      return [{ geslacht, bsn: bsn || null, personalia }];
    }),
    gezaghebbenden: inhoud.gezag.map(({ persoonId, naam, contact, afgeschermd, geinformeerd, reden }) => ({
      naam: naamVan(leden, persoonId, naam),
      contact: afgeschermd ? null : contact || null,
      viaAfzender: afgeschermd,
      geinformeerd: geinformeerd === 'ja',
      reden: geinformeerd === 'ja' ? null : reden,
    })),
    ongeboren:
      moeder && inhoud.uitgerekend
        ? { moeder: { naam: moeder.naam, geboortedatum: moeder.geboortedatum }, uitgerekend: inhoud.uitgerekend }
        : null,
    redenen: { zorgen: inhoud.zorgen, gedaan: inhoud.gedaan, vraag: inhoud.vraag },
    bijlagen: inhoud.bijlagen,
  };
}

/**
 * Sends the request: the message to the Raad and the notice to the college are put ready, both disclosures enter the register,
 * and the college counts as told, all in one transaction (G23) [L9][L1 4.1.1].
 */
export async function verzendRaadsverzoek(
  tx: ActorTx,
  bewaard: RaadsverzoekRij,
  koppelvlak: Koppelvlak['naam'],
  versie: number,
): Promise<void> {
  const status = magStap(tx, bewaard, 'verzenden');
  // An address may have been shielded after the draft was kept.
  const rij = { ...bewaard, inhoud: await metAfscherming(tx, bewaard.inhoud) };
  const fouten = await foutenIn(tx, rij, rij.inhoud);
  if (fouten.length > 0) throw new Invalid(fouten);
  await werkBij(tx, rij, versie, { status, verzonden_op: tx.nu, college_op: tx.nu });
  const college: Collegebericht = {
    soort: 'collegeBericht',
    versie: '1',
    kenmerk: rij.nummer,
    gemaaktOp: tx.nu,
    afzender: afzender(tx, rij),
    gemeente: rij.college_gemeente_code,
  };
  const over = { casusId: rij.casus_id, onderwerp: `raadsverzoek:${rij.id}`, koppelvlak };
  await zetKlaar(tx, { ...over, inhoud: verzoekVan(tx, rij) });
  await zetKlaar(tx, { ...over, inhoud: college });
  const grond = {
    casusId: rij.casus_id,
    aanOrganisatieId: null,
    grondslag: RAADSGROND,
    doel: rij.nummer,
    objectSoort: 'raadsverzoek',
    objectId: rij.id,
  } as const;
  await legVerstrekkingVast(tx, {
    ...grond,
    aan: 'Raad voor de Kinderbescherming',
    wat: ['verzoekTotOnderzoek'],
    noodzaak: rij.inhoud.vraag,
  });
  await legVerstrekkingVast(tx, { ...grond, aan: rij.gemeente, wat: ['collegeBericht'], noodzaak: 'Wmo 2015, 4.1.1' });
  for (const soort of ['raadsverzoek.verzonden', 'raadsverzoek.collegeBericht'])
    await tx.db.insertInto('uitbox').values({ regio_id: tx.actor.regioId, soort, object_id: rij.id }).execute();
  await verantwoord(tx, 'verzenden', rij);
  await verantwoord(tx, 'collegeGeinformeerd', rij);
}

const KOLOM = {
  inBehandelingVastleggen: 'intake',
  afwijzingVastleggen: 'intake',
  uitkomstVastleggen: 'uitkomst',
  beslissingVastleggen: 'beslissing',
} as const satisfies Readonly<Record<Antwoordstap, string>>;

/** Records what the Raad or the court answered. */
export async function legRaadsantwoordVast(
  tx: ActorTx,
  rij: RaadsverzoekRij,
  stap: Antwoordstap,
  antwoord: { readonly op: Day; readonly toelichting: string },
  versie: number,
): Promise<void> {
  const status = magStap(tx, rij, stap);
  if (antwoord.op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  const kolom = KOLOM[stap];
  await werkBij(tx, rij, versie, { status, [kolom]: antwoord.toelichting, [`${kolom}_op`]: antwoord.op });
  await verantwoord(tx, stap, rij);
}
