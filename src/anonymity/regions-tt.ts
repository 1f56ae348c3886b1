/**
 * Towns and villages of Trinidad and Tobago by the city, borough or regional corporation that they lie in, and those by
 * part of the country. Gathered by hand; names that stand for places in two regions are left out.
 */

export const REGIONS_TT: Readonly<Record<string, { readonly area: string; readonly places: string }>> = {
  "Port of Spain": {
    area: "North-west Trinidad",
    places:
      "Port-of-Spain;POS;Woodbrook;Newtown;Belmont;St. James;St. Clair;St. Ann's;Cascade;Mucurapo;Gonzales;East Dry River;Sea Lots;Federation Park;Ellerslie Park;Long Circular;Lady Chancellor;St. Barb's",
  },
  "Diego Martin": {
    area: "North-west Trinidad",
    places:
      "Maraval;Carenage;Petit Valley;Westmoorings;Glencoe;Goodwood Park;Bayshore;Point Cumana;Chaguaramas;Tucker Valley;Diamond Vale;Patna Village;River Estate;Blue Basin;Covigne;Bagatelle;Rich Plain;Paramin;Moka;Fairways;Haleland Park;Cocorite;Boissiere;Macqueripe",
  },
  "San Juan-Laventille": {
    area: "North-west Trinidad",
    places:
      "San Juan;Laventille;Barataria;Morvant;Santa Cruz;Cantaro;La Canoa;Bourg Mulatresse;Febeau Village;Malick;Mount Hope;Mount Lambert;Champs Fleurs;Aranguez;El Socorro;Petit Bourg;Success Village;Never Dirty;Beetham;Beetham Gardens;Trou Macaque;John John;Maracas Bay;Las Cuevas;Blanchisseuse;Bamboo Settlement;Caledonia",
  },
  "Tunapuna-Piarco": {
    area: "East Trinidad",
    places:
      "Tunapuna;Piarco;Curepe;St. Augustine;St. Joseph;Valsayn;Arouca;Trincity;D'Abadie;Maloney;Maloney Gardens;La Horquetta;Tacarigua;Macoya;Pasea;Dinsley;Five Rivers;Bon Air;Bon Air Gardens;Bon Air West;Lopinot;Caura;El Dorado;Orange Grove;Macoya Gardens;Kelly Village;Mausica;Carapo;St. Helena;Wallerfield;Cumuto;Brasso Seco;Heights of Guanapo;Maracas Valley;Maracas St. Joseph;Oropune;Oropune Gardens;Centeno;Las Lomas;Warrenville;Real Spring;Mount St. Benedict;Caroni",
  },
  Arima: { area: "East Trinidad", places: "Malabar;Tumpuna;Calvary Hill;Santa Rosa;Santa Rosa Heights;Arima Old Road" },
  "Sangre Grande": {
    area: "East Trinidad",
    places:
      "Valencia;Toco;Guaico;Manzanilla;Upper Manzanilla;North Manzanilla;Matura;Salybia;Balandra;Rampanalgas;Cumana;Grande Riviere;Sans Souci;Matelot;Plum Mitan;Biche;Cunaripo;Sangre Chiquito;Fishing Pond;Vega de Oropouche;Turure;Coryal;Four Roads Tamana;Kernahan;Coal Mine;Damarie Hill;Ojoe Road;Cumaca",
  },
  Chaguanas: {
    area: "Central Trinidad",
    places:
      "Montrose;Endeavour;Enterprise;Edinburgh;Edinburgh 500;Lange Park;Felicity;Cacandee;Charlieville;Longdenville;Cunupia;Munroe Road;Orchard Gardens;Jerningham Junction",
  },
  "Couva-Tabaquite-Talparo": {
    area: "Central Trinidad",
    places:
      "Couva;Tabaquite;Talparo;Freeport;Claxton Bay;Gasparillo;California;Point Lisas;Carapichaima;Waterloo;Orange Valley;Chase Village;Gran Couva;Flanagin Town;Caparo;Todds Road;Ravine Sable;Chickland;Calcutta;Calcutta Settlement;Brasso;Brasso Venado;Tortuga;Mayo;Whiteland;Preysal;Milton;McBean;Balmain;Basta Hall;Roystonia;Lisas Gardens;Dow Village;Point-a-Pierre;Pointe-a-Pierre;Phoenix Park;Savonetta;Esperanza;Bonne Aventure;Caratal;Mamoral;Piparo;San Rafael;Tamana;St. Mary's;Arena;Camden",
  },
  "San Fernando": {
    area: "South Trinidad",
    places:
      "Marabella;Vistabella;Pleasantville;Cocoyea;Mon Repos;Gulf View;La Romaine;La Romain;Gulf City;Cross Crossing;Union Hall;Embacadere;Embacadere Gardens;Tarouba;Harmony Hall;Bel Air;Green Acres;Union Park;Roy Joseph;Rambert;Sando",
  },
  "Princes Town": {
    area: "South Trinidad",
    places:
      "New Grant;Hardbargain;Hard Bargain;Williamsville;Tableland;Moruga;Indian Walk;Barrackpore;Sixth Company;Fifth Company;Third Company;Fourth Company;Lengua;Borde Narve;St. Croix;Iere Village;Manahambre;Corinth;Ben Lomond;Broomage;Cedar Hill;St. Madeleine;Ste. Madeleine;Usine Ste. Madeleine;Malgretoute;Basse Terre;La Lune;Marac;Grand Chemin;Gran Chemin;St. Julien;Reform;Jordan Hill;Buen Intento;Lothians;Petit Morne;Rock River;St. Mary;Hindustan",
  },
  "Penal-Debe": {
    area: "South Trinidad",
    places:
      "Penal;Debe;Palmiste;Golconda;San Francique;Rochard Douglas;Clarke Rochard;Penal Rock;Morne Diablo;Suchit Trace;Batchyia;South Oropouche;Gandhi Village;Hermitage;La Fortune;Duncan Village;Picton;Wellington;Woodland",
  },
  Siparia: {
    area: "South Trinidad",
    places:
      "Fyzabad;Cedros;Icacos;Rousillac;Otaheite;Mon Desir;Avocat;Delhi;Apex;Palo Seco;Santa Flora;Los Bajos;Erin;Quarry Village;Quinam;Coora;La Brea;Sobo;Vessigny;Vance River;Parrylands;Chatham;Granville;Bonasse;Fullarton;Buenos Ayres;Aripero;Rancho Quemado;Syne Village;Thick Village;Siparia Old Road;Cap de Ville;Cap-de-Ville",
  },
  "Point Fortin": {
    area: "South Trinidad",
    places: "Techier;Egypt Village;Frisco;Cochrane;Guapo;Newlands;Fanny Village;Hubert Rance;Harriman Park",
  },
  "Mayaro-Rio Claro": {
    area: "East Trinidad",
    places:
      "Mayaro;Rio Claro;Guayaguayare;Ecclesville;Libertville;Navet;Cushe;Ortoire;Pierreville;Radix;Lagoon Doux;Poole;Cat's Hill;Agostini;Charuma;Mafeking;Cascadoux;Nariva",
  },
  Tobago: {
    area: "Tobago",
    places:
      "Scarborough;Roxborough;Charlotteville;Speyside;Plymouth;Bon Accord;Crown Point;Canaan;Buccoo;Buccoo Point;Carnbee;Signal Hill;Lambeau;Bethel;Patience Hill;Whim;Mason Hall;Moriah;Golden Lane;Les Coteaux;Castara;Parlatuvier;Bloody Bay;L'Anse Fourmi;Delaford;Belle Garden;Glamorgan;Pembroke;Hope;Mount St. George;Studley Park;Bacolet;Calder Hall;Mount Grace;Concordia;Black Rock;Grafton;Pleasant Prospect;Milford;Store Bay;Golden Grove;Kilgwyn;Lowlands;Friendsfield;Idlewild;Runnemede;Culloden;Arnos Vale;Orange Hill;Riseland;Shirvan;Mount Irvine;Sherwood Park;Hopeton;Zion Hill",
  },
};
