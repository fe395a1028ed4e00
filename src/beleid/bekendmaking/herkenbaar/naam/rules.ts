// SPDX-License-Identifier: EUPL-1.2

/** What stands between a first name and a surname in the Netherlands. */
const TUSSEN = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Bb]en|[Vv]on|la|le|du|in|op|['’]t)[\s-]{1,3}){0,4}`;
/** A word with a capital that is not all capitals: `Jansen`, `O'Brien`, `Jansen-de Vries`. */
const ACHTERNAAM = String.raw`(?!['’])\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}’'-]{0,40}`;
const VOORLETTER = String.raw`\p{Lu}\.\s?`;
const VRIJ = String.raw`(?<![\p{L}\d.])`;

const vorm = (...delen: readonly string[]): RegExp => new RegExp(delen.join(''), 'gu');

/** Titles after which a name stands, whatever that name is. */
const AANSPREEKTITEL = vorm(
  String.raw`(?<!\p{L})(?:[Dd]hr\.?|[Hh]eer|[Mm]w\.?|[Mm]evr\.?|[Mm]vr\.?|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Bb]uurman|[Bb]uurvrouw|[Jj]uf|[Jj]uffrouw|[Mm]eester|[Oo]om|[Tt]ante|[Oo]pa|[Oo]ma|[Dd]rs?\.|[Pp]rof\.|[Ii]ng\.|[Dd]s\.)\s+`,
  `(?:${VOORLETTER}){0,6}`,
  TUSSEN,
  ACHTERNAAM,
);
/** Offices: a place or a subject may follow them too, so a name counts only with its initials or with what stands before it. */
const FUNCTIE = vorm(
  String.raw`(?<!\p{L})(?:[Ww]ethouder|[Bb]urgemeester|[Dd]irecteur|[Vv]oorzitter|[Rr]aadslid|[Hh]uisarts|[Ww]ijkagent|[Aa]gent|[Rr]echter|[Mm]r\.|[Ii]r\.)\s+`,
  `(?:(?:${VOORLETTER}){1,6}${TUSSEN}|(?:van der|van den|van ['’]t|de|ten|ter|el)\\s)`,
  ACHTERNAAM,
);
/** `familie Jansen`, and not the `Jeugd en Gezin` of a centre. */
const GEZIN = vorm(
  String.raw`(?<!\p{L}|[Ee]n )(?:[Ff]amilie|[Ff]am\.|[Gg]ezin|[Ee]chtpaar|[Hh]uishouden)\s`,
  TUSSEN,
  ACHTERNAAM,
);
const STELT_ZICH_VOOR =
  /(?<!\p{L})(?:[Ii]k heet|[Mm]ijn naam is|[Ii]k ben \p{Lu}\p{Ll}+ \p{Lu}|[Mm]ijn (?:zoon|dochter|man|vrouw|ex|partner|vader|moeder|broer|zus|buurman|buurvrouw) \p{Lu}\p{Ll})[\p{L}’'-]*(?: \p{Lu}\p{Ll}+)?/gu;
const ONDERTEKENING = /(?<!\p{L})(?:[Gg]roet|[Gg]roeten|[Hh]oogachtend)[\s,]{0,8}\p{Lu}\p{Ll}+/gu;
/** `J. Jansen`, `J.P. Jansen`, `A. de Vries`, and `J Jansen`; not the form of a company. */
const VOORLETTERS = vorm(
  VRIJ,
  String.raw`(?!B\.V\.|N\.V\.|U\.A\.)`,
  `(?:(?:${VOORLETTER}){1,6}|\\p{Lu}\\s)`,
  TUSSEN,
  ACHTERNAAM,
);
/** `Jansen, J.` as in a list. */
const ACHTERAF = vorm(
  String.raw`(?<![\p{L}.])`,
  ACHTERNAAM,
  String.raw`,\s?(?!B\.V\.|N\.V\.)(?:\p{Lu}\.\s?){1,4}(?!\s?\p{Lu}\p{Ll})`,
);
/** First names that many people in the Netherlands carry, when a capital follows: `Anna Bakker`, `Fatima el Amrani`, `Sara K.` [A]. */
const VOORNAAM = vorm(
  String.raw`(?<!\p{L})(?:Jan|Piet|Pieter|Kees|Cees|Henk|Hendrik|Johan|Johannes|Willem|Wim|Peter|Hans|Erik|Eric|Mark|Marco|Bas|Tim|Tom|Daan|Sem|Lucas|Luuk|Thomas|Lars|Ruben|Bram|Jeroen|Martijn|Michiel|Marcel|Dennis|Sander|Stefan|Niels|Sven|Rob|Robert|Paul|Frank|Gerard|Theo|Mohamed|Mohammed|Ahmed|Ali|Hassan|Youssef|Omar|Ibrahim|Mehmet|Mustafa|Anna|Anne|Maria|Marie|Marieke|Johanna|Els|Anja|Ingrid|Monique|Petra|Sandra|Linda|Kim|Lisa|Emma|Julia|Sophie|Eva|Mila|Tess|Sara|Sarah|Noor|Lotte|Fleur|Femke|Sanne|Esther|Wilma|Yvonne|Annemarie|Karin|Ellen|Fatima|Aisha|Samira|Khadija|Ayse|Zeynep)\s{1,3}`,
  `(?:${TUSSEN}${ACHTERNAAM}|\\p{Lu}\\.)`,
);
/** `van der Berg`, `Van Dijk` inside a sentence, `el Amrani`; a street or a school may carry the same words. */
const TUSSENVOEGSEL = vorm(
  String.raw`(?<!\p{L})(?:[Vv]an\s(?:der|den|['’]t)\s|(?<=\p{Ll} )Van\s|[Ee]l[ -])`,
  ACHTERNAAM,
);

/** Words that begin a sentence, so that the letter before them ended one: `optie A. Daarna`. */
const ZINSBEGIN: ReadonlySet<string> = new Set(
  'De Het Een Dit Dat Deze Die Wij We Zij Ze Hij Er In Op Om Met Voor Van Bij Als Wanneer Daarna Daarom Ook Niet Na Naar Door Tot Uit Over Onder Alle Elke Ieder Iedereen Hier Daar Dan En Of Maar Want Hoe Wat Wie Waar Waarom Zo Toch Nu Eerst Ik Uw Je Jij Mijn Ons Onze Hun Geen Gemeenten Inwoners Kinderen Ouders Is Zijn Kan Kunt Moet Wil Heeft Bent Hebt Bied Maak Zorg Kies Geef'.split(
    ' ',
  ),
);
/** Words that a single letter belongs to: `optie A`, `bijlage B`. */
const MET_LETTER =
  /(?:optie|variant|scenario|bijlage|categorie|vitamine|klasse|blok|rij|kolom|figuur|tabel|hepatitis|type|groep|plan|route|spoor|punt|onderdeel|artikel|team|afdeling|fase|deel|wijk|zone|letter|model|stap|sectie|vraag|niveau)\s$/iu;
const GEEN_MENS = /(?:straat|laan|weg|plein|kade|singel|gracht|hof|dijk|steeg|school|huis|park|college|stichting)$/u;

/** Whether initials are those of a person, by the word before and the first after them. */
function zijnVoorletters(tekst: string, woorden: string, index: number): boolean {
  const na = /^(?:\p{Lu}\.\s?){1,6}|^\p{Lu}\s/u.exec(woorden)?.[0] ?? '';
  if (na.trim().length > 2) return true;
  if (/^\p{Lu}\.\s?\p{Ll}/u.test(woorden)) return true;
  if (MET_LETTER.test(tekst.slice(Math.max(0, index - 16), index))) return false;
  if (na.trim().length === 1 && /^[UO]$/.test(na.trim())) return false;
  const [eerste = '', ...rest] = woorden.slice(na.length).split(/\s/);
  return !ZINSBEGIN.has(eerste) || rest.length > 0;
}

const woordenVan = (tekst: string, zoek: RegExp): readonly string[] =>
  [...tekst.matchAll(zoek)].map(([woorden]) => woorden);

/** What in a text has the form of a name, and the names that are given. Where a place is told, only a name after a title. */
export function naamIn(tekst: string, plek: boolean, namen: readonly string[]): readonly string[] {
  const aangesproken = woordenVan(tekst, AANSPREEKTITEL).filter((woorden) => !plek || !GEEN_MENS.test(woorden));
  if (plek) return aangesproken;
  const klein = tekst.toLowerCase();
  return [
    ...aangesproken,
    ...[FUNCTIE, GEZIN, STELT_ZICH_VOOR, ONDERTEKENING, VOORNAAM].flatMap((zoek) => woordenVan(tekst, zoek)),
    ...[...tekst.matchAll(VOORLETTERS)]
      .filter(({ 0: woorden, index }) => zijnVoorletters(tekst, woorden, index))
      .map(([woorden]) => woorden),
    ...[ACHTERAF, TUSSENVOEGSEL].flatMap((zoek) => woordenVan(tekst, zoek)).filter((een) => !GEEN_MENS.test(een)),
    ...namen.filter((naam) => naam.length > 4 && klein.includes(naam.toLowerCase())),
  ];
}
