// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { berichtSchema, persoonSchema, VERPLICHTE_KOLOMMEN } from '../../src/gezin/politielevering/schema.ts';

type Sentence = (key: string) => string;
type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (json: Json, name: string): Json => (isJson(json[name]) ? json[name] : {});

/** The JSON Schema of one field in words: what it may be. */
function formOf(field: Json): string {
  const items = partOf(field, 'items');
  const choices = Array.isArray(field['enum']) ? field['enum'] : items['enum'];
  if (Array.isArray(choices)) return choices.map((choice) => `\`${String(choice)}\``).join(', ');
  if (field['type'] === 'array') return `lijst, hoogstens ${String(field['maxItems'])}`;
  const pattern = typeof field['pattern'] === 'string' ? `patroon \`${field['pattern'].replaceAll('|', '\\|')}\`` : '';
  return (
    pattern || (typeof field['maxLength'] === 'number' ? `tekst, hoogstens ${field['maxLength']} tekens` : 'tekst')
  );
}

const table = (fields: Json, required: readonly string[], sentence: Sentence): string =>
  [
    '| veld | verplicht | wat het is | vorm |',
    '|---|---|---|---|',
    ...Object.entries(fields).map(
      ([name, field]) =>
        `| \`${name}\` | ${required.includes(name) ? 'ja' : 'nee'} | ${sentence(`politieveld.${name}`).replaceAll('|', '\\|')} | ${formOf(isJson(field) ? field : {})} |`,
    ),
  ].join('\n');

const EXAMPLE = {
  nummer: 'PL1500-2026-000123',
  eenheid: 'Politie Den Haag, basisteam Leiden-Midden',
  incidentOp: '2026-04-01T22:40',
  verzondenOp: '2026-04-02T08:15',
  gemeente: 'GM0546',
  vormen: ['exPartnergeweld', 'kindermishandeling'],
  tekst: 'Verzonnen voorbeeld. De buren hoorden geschreeuw.',
  personen: [
    {
      voornaam: 'Voorbeeld',
      achternaam: 'Jansen',
      geboortedatum: '1988',
      geslacht: 'vrouw',
      rol: 'ouder',
      betrokkenheid: 'vermoedelijkSlachtoffer',
    },
    {
      voornaam: 'Kind',
      achternaam: 'Jansen',
      geboortedatum: '2019-05',
      geslacht: 'onbekend',
      rol: 'kind',
      betrokkenheid: 'getuige',
    },
  ],
};

const berichtJson = (): Json => z.toJSONSchema(berichtSchema, { io: 'input' });

/** The JSON Schema of a file with reports, with what each field is. */
export function generateBerichtSchema(sentence: Sentence): string {
  const described = (json: Json): Json => ({
    ...json,
    properties: Object.fromEntries(
      Object.entries(partOf(json, 'properties')).map(([name, field]) => [
        name,
        { description: sentence(`politieveld.${name}`), ...(isJson(field) ? field : {}) },
      ]),
    ),
  });
  const bericht = described(berichtJson());
  const properties = partOf(bericht, 'properties');
  const personen = partOf(properties, 'personen');
  const whole = {
    ...bericht,
    properties: { ...properties, personen: { ...personen, items: described(partOf(personen, 'items')) } },
  };
  const { $schema, ...item } = whole as Json & { $schema?: unknown };
  return `${JSON.stringify({ $schema, title: 'Politieberichten', type: 'array', items: item }, null, 2)}\n`;
}

/** The page that describes the files for who makes them, from the one schema that judges them. */
export function generatePolitieberichten(sentence: Sentence): string {
  if (!berichtSchema.safeParse(EXAMPLE).success) throw new Error('the example of a police report is not right');
  const fields = partOf(berichtJson(), 'properties');
  const personFields = partOf(z.toJSONSchema(persoonSchema, { io: 'input' }), 'properties');
  const personRequired = ['geslacht', 'rol', 'betrokkenheid'];
  return `<!-- SPDX-License-Identifier: EUPL-1.2 -->
<!-- Generated from src/gezin/politielevering/schema.ts by npm run generate. -->
# Politieberichten inleveren

Een levering is een bestand met berichten van de politie (zorgmeldingen). Elk bericht wordt een eigen melding, met een eigen nummer,
besluit en termijn. Het JSON Schema staat in [politieberichten.schema.json](politieberichten.schema.json).

## Regels
- Het bestand is JSON of CSV, in UTF-8 (met of zonder byte order mark), en hoogstens 100 MB.
- \`nummer\` is het nummer van de afzender. Een nummer wordt een keer opgenomen, hoe vaak het bestand ook komt. Komt hetzelfde nummer met
  een andere inhoud, dan is dat een fout: geef een aanvulling een nieuw nummer.
- Een fout houdt alleen het eigen bericht tegen. Na het inlezen staat er een lijst: rij, veld en wat goed zou zijn. Verbeter het bestand en lever
  het in zijn geheel opnieuw in.
- Wie al bekend is, zoekt een mens uit. Verband voegt nooit vanzelf mensen samen.
- De termijn begint op \`verzondenOp\`.

## Een bericht
${table(fields, VERPLICHTE_KOLOMMEN, sentence)}

## Een persoon
${table(personFields, personRequired, sentence)}

Van de twee namen is er minstens een gevuld.

## JSON
Een lijst van berichten, of een object met die lijst onder \`berichten\`:

\`\`\`json
${JSON.stringify([EXAMPLE], null, 2)}
\`\`\`

Met een programma gaat het ook, tot 5.000 berichten tegelijk: \`POST /v1/politieleveringen\` met \`afzender\` (het id van de organisatie) en
\`berichten\`. \`GET /v1/politieleveringen/{id}\` zegt hoe ver het is en wat er fout was. Zie [openapi.json](openapi.json).

## CSV
- De eerste rij heeft de namen van de velden, in welke volgorde ook, van bericht en persoon door elkaar. Niet verplichte kolommen mogen weg.
- Een rij per persoon. Rijen van een bericht staan onder elkaar en hebben hetzelfde \`nummer\`. Wat voor het hele bericht geldt, hoeft alleen in
  de eerste rij te staan.
- Tussen de cellen staat \`;\` of \`,\`. Tussen twee vormen in een cel staat \`|\`. Aanhalingstekens volgens RFC 4180.
- De laatste regel eindigt met een regeleinde. Zo is te zien dat het bestand heel is.
- Het nummer van een rij telt de kop mee: zo telt een werkblad ook.
`;
}
