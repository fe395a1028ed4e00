// SPDX-License-Identifier: EUPL-1.2
import type { Toeval } from '../toeval/rules.ts';

/** A pool of common names of one origin. First and last names are drawn apart: nobody in it exists. */
interface Namen {
  readonly gewicht: number;
  readonly vrouw: readonly string[];
  readonly man: readonly string[];
  readonly achternaam: readonly string[];
}

const lijst = (tekst: string): readonly string[] => tekst.split(',').map((naam) => naam.trim());

const NEDERLANDS: Namen = {
  gewicht: 60,
  vrouw: lijst(
    'Anna,Anneke,Anouk,Astrid,Bianca,Bregje,Carla,Charlotte,Daphne,Elise,Ellen,Els,Emma,Esther,Eva,Femke,Fleur,Floor,Hanneke,Heleen,Ilse,Inge,Ingrid,Iris,Jannie,Joke,Jolanda,Julia,Karin,Kim,Laura,Lianne,Lieke,Linda,Lisa,Lotte,Maaike,Manon,Marieke,Marijke,Marloes,Merel,Mieke,Mirjam,Monique,Nienke,Noor,Petra,Renske,Roos,Sanne,Saskia,Sofie,Suzanne,Tess,Tineke,Truus,Wendy,Willemijn,Yvonne',
  ),
  man: lijst(
    'Aad,Arjan,Bart,Bas,Bert,Bram,Casper,Cees,Daan,Daniel,Dennis,Dirk,Erik,Finn,Frank,Gerard,Gijs,Hans,Henk,Hugo,Jaap,Jan,Jasper,Jelle,Jeroen,Jesse,Joost,Jos,Kees,Klaas,Koen,Lars,Leo,Luuk,Maarten,Marcel,Mark,Martijn,Mats,Menno,Michiel,Niels,Nico,Paul,Peter,Piet,Pim,Rik,Rob,Roel,Ruben,Sander,Siem,Sjoerd,Stefan,Teun,Thijs,Tim,Tom,Wim',
  ),
  achternaam: lijst(
    'van den Akker,Bakker,van Beek,van den Berg,Berkhout,van den Bos,Boersma,Bosch,Bosman,van den Broek,Brouwer,de Bruijn,Buitenhuis,van der Burg,Dekker,van Dijk,Dijkstra,van Doorn,Driessen,van Duin,van Eijk,Evers,Faber,Franken,van Gelder,Gerritsen,van der Graaf,de Groot,de Haan,van Ham,Hendriks,van der Heijden,Hermans,van Hees,Hoekstra,Hofman,van der Horst,Huisman,Jacobs,de Jager,Jansen,Jonker,de Jong,Kamp,Klaassen,Klein,Kok,Koning,Koster,Kramer,Kuiper,van der Laan,Lammers,van Leeuwen,van der Linden,de Lange,van Loon,Maas,Martens,van der Meer,Meijer,Mol,Molenaar,Mulder,van der Naald,Nijhuis,van Noort,Oosterhuis,van Oosten,Pater,Peters,van der Ploeg,Poort,Postma,Prins,van Putten,Reinders,van Rijn,Ruiter,van Schaik,Scholten,Schouten,Schut,Simons,Slager,Smeets,Smit,van der Spek,Sterk,van Straaten,Theunissen,van Tol,Timmer,van Vliet,de Visser,Verbeek,Verhoef,Vermeulen,van der Veen,Visscher,Vos,de Vries,Wagenaar,van der Wal,Wessels,van Wijk,Willems,de Wit,Wolters,Zandstra,van Zanten,Zuidema,Zwart',
  ),
};

const ANDERE: readonly Namen[] = [
  {
    gewicht: 8,
    vrouw: lijst(
      'Aicha,Amina,Fatima,Hafida,Hajar,Hanane,Ikram,Imane,Karima,Khadija,Loubna,Malika,Naima,Nora,Rachida,Salma,Samira,Souad,Yasmina,Zineb',
    ),
    man: lijst(
      'Abdel,Achraf,Amine,Anouar,Bilal,Brahim,Driss,Hamza,Hassan,Ilias,Ismail,Karim,Khalid,Mohamed,Mustapha,Nabil,Omar,Rachid,Said,Youssef',
    ),
    achternaam: lijst(
      'El Amrani,Amghar,Azouz,Belhaj,Benali,Bouali,Bouzid,Chaoui,Daoudi,El Idrissi,Essaidi,Fadel,El Hamdi,Haddou,Kadiri,Lahlou,Mansouri,Messaoudi,Naciri,Ouali,Rahmouni,Saidi,Tahiri,Yahyaoui,Ziani',
    ),
  },
  {
    gewicht: 8,
    vrouw: lijst(
      'Aylin,Ayse,Canan,Derya,Dilara,Ebru,Elif,Emine,Esra,Fatma,Gul,Hatice,Meryem,Nuray,Ozlem,Selin,Sevda,Sibel,Yasemin,Zeynep',
    ),
    man: lijst(
      'Ahmet,Ali,Burak,Can,Cem,Deniz,Emre,Erkan,Fatih,Hakan,Huseyin,Kemal,Mehmet,Murat,Okan,Osman,Selim,Serkan,Umut,Yusuf',
    ),
    achternaam: lijst(
      'Acar,Akin,Aksoy,Arslan,Aslan,Avci,Aydin,Bulut,Celik,Cetin,Demir,Dogan,Erdogdu,Gunes,Kaplan,Karaca,Kaya,Kilic,Koc,Korkmaz,Ozcan,Ozturk,Polat,Sahin,Tekin,Toprak,Turan,Yavuz,Yildiz,Yilmaz',
    ),
  },
  {
    gewicht: 7,
    vrouw: lijst(
      'Anjali,Chantal,Cheryl,Denise,Indra,Jamila,Jennifer,Joyce,Kavita,Marlene,Melissa,Priya,Rehana,Rowena,Sandhya,Shanti,Sharon,Sunita,Urmila,Xaviera',
    ),
    man: lijst(
      'Anand,Clyde,Dave,Delano,Dewan,Errol,Furgil,Gianni,Humphrey,Jerrel,Kishan,Marlon,Orlando,Rajesh,Rishi,Roy,Sherwin,Stanley,Vinod,Winston',
    ),
    achternaam: lijst(
      'Adhin,Balraj,Biharie,Blokland,Chander,Codrington,Djorai,Emanuels,Ganpat,Gopal,Hasselbaink,Jagroep,Kalpoe,Kromosoeto,Lachman,Landveld,Mangal,Pinas,Ramdas,Ramlal,Rozenblad,Sewnath,Soekhai,Tjon,Wijntuin',
    ),
  },
  {
    gewicht: 7,
    vrouw: lijst(
      'Agata,Aleksandra,Beata,Dorota,Ewa,Iwona,Joanna,Kamila,Katarzyna,Magda,Monika,Natalia,Oksana,Paulina,Renata,Sylwia,Teresa,Urszula,Weronika,Zofia',
    ),
    man: lijst(
      'Adam,Andrzej,Dawid,Filip,Grzegorz,Jakub,Kamil,Krzysztof,Lukasz,Marcin,Marek,Mateusz,Michal,Pawel,Piotr,Rafal,Sebastian,Szymon,Tomasz,Wojciech',
    ),
    achternaam: lijst(
      'Adamczyk,Banas,Borkowski,Czarnecki,Dudek,Gorski,Jaworski,Kaczmarek,Kowal,Krawczyk,Kubiak,Lewandowicz,Majewski,Mazur,Nowicki,Olszewski,Pawlak,Petrov,Sikora,Sobczak,Stankovic,Wieczorek,Wojcik,Zajac,Zielinski',
    ),
  },
  {
    gewicht: 6,
    vrouw: lijst(
      'Aya,Dalia,Farida,Ghada,Hala,Hiba,Lamis,Leila,Lina,Maryam,Mona,Nadia,Nour,Parisa,Rania,Rima,Sara,Shirin,Tala,Zahra',
    ),
    man: lijst(
      'Adnan,Ahmad,Amir,Bashar,Dara,Fadi,Farhad,Firas,Ghassan,Hadi,Hussein,Jamal,Kamran,Majd,Nizar,Rami,Reza,Samir,Tarek,Ziad',
    ),
    achternaam: lijst(
      'Abbas,Al Ahmad,Alavi,Amini,Al Khatib,Al Sayed,Darwish,Farahani,Ghanem,Habibi,Haddad,Hakimi,Hamoud,Ibrahim,Jafari,Karimi,Khoury,Mahmoud,Najjar,Nasser,Rahimi,Saleh,Shaheen,Tahan,Zaman',
    ),
  },
  {
    gewicht: 4,
    vrouw: lijst(
      'Abena,Abeba,Akua,Ana,Bruna,Carmen,Chen,Feven,Grace,Hui,Ines,Isabel,Joana,Lan,Lucia,Mei,Mercy,Rosa,Selam,Thuy',
    ),
    man: lijst(
      'Abel,Bao,Carlos,Dawit,Diogo,Duc,Eduardo,Emmanuel,Filmon,Hao,Isaac,Joaquim,Jun,Kofi,Kwame,Luis,Minh,Pedro,Samuel,Yonas',
    ),
    achternaam: lijst(
      'Abreu,Addo,Asante,Baptista,Boateng,Chan,Cordeiro,Duarte,Ferreira,Gebre,Hailu,Huang,Liang,Mensah,Moreno,Nguyen,Osei,Owusu,Pereira,Pham,Rocha,Tesfay,Tran,Wong,Zhao',
    ),
  },
];

const POELEN: readonly Namen[] = [NEDERLANDS, ...ANDERE];
const GEWICHTEN = POELEN.map(({ gewicht }) => gewicht);

export interface Achternaam {
  readonly tussenvoegsel: string;
  readonly achternaam: string;
}

const splits = (naam: string): Achternaam => {
  const begin = naam.search(/\p{Lu}/u);
  return { tussenvoegsel: naam.slice(0, begin).trim(), achternaam: naam.slice(begin) };
};

export interface Naamgever {
  readonly voornaam: (geslacht: 'vrouw' | 'man') => string;
  readonly achternaam: () => Achternaam;
}

/** Names of one origin, as a household often shares. */
export function kiesNamen(toeval: Toeval): Naamgever {
  const poel = POELEN[toeval.gewogen(GEWICHTEN)] ?? NEDERLANDS;
  return {
    voornaam: (geslacht) => toeval.kies(poel[geslacht]),
    achternaam: () => splits(toeval.kies(poel.achternaam)),
  };
}

/** A whole name as it is written: `Anna van den Berg`. */
export function heleNaam(toeval: Toeval): string {
  const namen = kiesNamen(toeval);
  const { tussenvoegsel, achternaam } = namen.achternaam();
  return [namen.voornaam(toeval.kans(0.6) ? 'vrouw' : 'man'), tussenvoegsel, achternaam].filter(Boolean).join(' ');
}
