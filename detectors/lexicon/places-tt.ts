/** Towns, villages and districts of Trinidad and Tobago, gathered by hand. */

export const PLACES_TT: readonly string[] = `
Port of Spain;Port-of-Spain;POS;San Fernando;Arima;Chaguanas;Point Fortin;Pt. Fortin;Diego Martin;San Juan;Laventille;
Tunapuna;Piarco;Sangre Grande;Couva;Tabaquite;Talparo;Mayaro;Rio Claro;Penal;Debe;Princes Town;Siparia;Tobago;Trinidad;
St. James;St. Augustine;St. Joseph;St. Clair;St. Ann's;St. Helena;St. Mary's;St. Madeleine;Ste. Madeleine;St. Margaret;
St. Julien;St. Croix;St. Barb's;Curepe;Valsayn;Gulf View;La Romaine;La Romain;Fyzabad;Claxton Bay;Gasparillo;Freeport;
Cunupia;Caroni;Barataria;Morvant;Maraval;Carenage;Woodbrook;Belmont;Newtown;Cascade;Toco;Guayaguayare;Moruga;Cedros;Icacos;
Marabella;Arouca;Petit Valley;Scarborough;Mucurapo;Westmoorings;Trincity;D'Abadie;Dabadie;Maloney;Maloney Gardens;
La Horquetta;Valencia;Wallerfield;Cumuto;Cumuto Village;Brazil Village;Guaico;Manzanilla;Upper Manzanilla;Matura;Salybia;
Balandra;Rampanalgas;Cumana;Grande Riviere;Sans Souci;Matelot;Blanchisseuse;Las Cuevas;Maracas;Maracas Valley;
Maracas St. Joseph;Santa Cruz;Cantaro;La Canoa;Bourg Mulatresse;Febeau Village;Malick;Mt. Hope;Mount Hope;Mt. Lambert;
Mount Lambert;Champs Fleurs;Aranguez;Bamboo;Bamboo Settlement;Bamboo Grove;El Socorro;Petit Bourg;Success Village;
Never Dirty;Caledonia;Beetham;Beetham Gardens;Sea Lots;Gonzales;East Dry River;Trou Macaque;John John;Picton;Cocorite;
Glencoe;Goodwood Park;Bayshore;Point Cumana;Pt. Cumana;Chaguaramas;Tucker Valley;Diamond Vale;Patna Village;
River Estate;Blue Basin;Covigne;Four Roads;Bagatelle;Rich Plain;Upper Bournes Road;Fort George;Boissiere;Boissiere Village;
Paramin;Moka;Fairways;Haleland Park;Perseverance;Long Circular;Ellerslie Park;Federation Park;Federation Village;Macoya;
Pasea;Tacarigua;Dinsley;Five Rivers;Bon Air;Bon Air Gardens;Bon Air West;Lopinot;Caura;Red Hill;El Dorado;Orange Grove;
Macoya Gardens;Real Spring;Spring Village;Mount St. Benedict;Kelly Village;Las Lomas;Las Lomas No. 1;Las Lomas No. 2;Chin Chin;
Mausica;Carapo;Malabar;Tumpuna;Pinto;Calvary Hill;Heights of Guanapo;Heights of Aripo;Aripo;San Rafael;Brasso Seco;
Brasso;Brasso Venado;Tamana;Coryal;Four Roads Tamana;Plum Mitan;Biche;Cushe;Navet;Ecclesville;Libertville;Tableland;
New Grant;Hardbargain;Hard Bargain;Williamsville;Whiteland;Mayo;Tortuga;Gran Couva;Flanagin Town;Caparo;Todds Road;
Longdenville;Ravine Sable;Montrose;Endeavour;Enterprise;Edinburgh;Edinburgh 500;Lange Park;Felicity;Cacandee;Charlieville;
Warren;Warrenville;Carapichaima;Waterloo;Orange Valley;St. Mary's Village;Chase Village;Orchard Gardens;Chickland;Calcutta;
Calcutta Settlement;Arena;Indian Walk;Barrackpore;Rochard Douglas;Sixth Company;Fifth Company;Third Company;Fourth Company;6th Company;5th Company;4th Company;3rd Company;
Lengua;Cunjal;Borde Narve;St. Croix;Iere Village;Kumar Village;Manahambre;Corinth;Ben Lomond;Broomage;Cedar Hill;
Union Hall;Palmiste;Golconda;Retrench;Cross Crossing;Cocoyea;Pleasantville;Mon Repos;Vistabella;Gulf City;Rambert;
Bel Air;Green Acres;Paradise;Navet;Point-a-Pierre;Pointe-a-Pierre;Plaisance Park;Battoo Avenue;Bay Road;Guaracara;
California;Esperanza;Phoenix Park;Savonetta;Point Lisas;Pt. Lisas;Balmain;Camden;Preysal;Milton;McBean;Basta Hall;
Roystonia;Exchange;Lisas Gardens;Dow Village;Indian Trail;Mc Bean;Perseverance Village;Rousillac;South Oropouche;
Oropouche;Otaheite;Mon Desir;San Francique;Avocat;Delhi;Dow Village;Pepper Village;St. John;Apex;Palo Seco;Santa Flora;
Los Bajos;Erin;San Francique;Quarry;Quarry Village;Quinam;Coora;Penal Rock;Clarke Rochard;Clarke Road;Suchit Trace;Batchyia;
Morne Diablo;Basse Terre;La Lune;Marac;Gran Chemin;Grand Chemin;St. Mary;La Brea;Sobo;Vessigny;Vance River;Guapo;
Cap-de-Ville;Cap de Ville;Techier;Egypt Village;Frisco;Cochrane;Parrylands;Chatham;Granville;Bonasse;Fullarton;Buenos Ayres;
Ortoire;Pierreville;Radix;Beaumont;Lagoon Doux;Union Village;Poole;Cat's Hill;Agostini;Charuma;Mafeking;
Oropune;Oropune Gardens;Centeno;Mount Pleasant;Samaroo Village;Peytonville;Santa Rosa;Santa Rosa Heights;Arima Old Road;
Jerningham Junction;Jerningham;Esmeralda;Madras;Ragoonanan;Munroe Road;Chin Chin;Dass Trace;Frederick Settlement;
Kernahan;Toco Road;Mission;Cumaca;Vega de Oropouche;North Manzanilla;Sangre Chiquito;Fishing Pond;Oropouche Road;Guanapo;
Aripo;Turure;Damarie Hill;Foster Road;Coal Mine;Picton Road;Ojoe Road;Cunaripo;Caigual;Four Roads;
Roxborough;Charlotteville;Speyside;Plymouth;Bon Accord;Crown Point;Canaan;Buccoo;Mt. Pleasant;Carnbee;Signal Hill;Lambeau;
Bethel;Patience Hill;Whim;Mason Hall;Moriah;Golden Lane;Les Coteaux;Castara;Parlatuvier;Bloody Bay;L'Anse Fourmi;
Delaford;Belle Garden;Glamorgan;Pembroke;Goodwood;Hope;Mt. St. George;Mount St. George;Studley Park;Bacolet;Calder Hall;
Mt. Grace;Concordia;Black Rock;Grafton;Pleasant Prospect;Milford;Store Bay;Golden Grove;Kilgwyn;Cove;Lowlands;Friendsfield;
Rockly Vale;Sargeant Cain;Idlewild;Glen Road;Government House Road;Northside;Windward;Sherwood Park;Hopeton;Zion Hill;
Englishman's Bay;Runnemede;Culloden;Arnos Vale;Franklyn;Mary's Hill;Orange Hill;Prospect;Riseland;Shirvan;Mount Irvine;
Lisas;Petit Morne;Reform;Reform Village;Williamsville;Piparo;Guaracara;Bonne Aventure;Caratal;Mamoral;Brothers;Brothers Road;
Nariva;Cascadoux;Ortoire Village;Lothians;Buen Intento;Matilda;Monkey Town;Cipero;Hindustan;Torrib;Petite Cafe;Robert Village;
Busy Corner;Jordan Hill;Craignish;Realize Road;St. Charles;Basseterre;Moruga Road;Cachipe;Marac Village;Rock River;
Embacadere;Embacadere Gardens;Tarouba;Tarodale;Harmony Hall;Union Park;Gopaul Lands;Roy Joseph;Skinner Park;
Corosal;Fuentes;Parforce;Usine;Usine Ste. Madeleine;Malgretoute;Buccoo Point;Signal Hill;Wilson Road;Syne Village;
Syne;Thick Village;Tulsa;Siparia Old Road;Rancho Quemado;Cassava Alley;La Fortune;Hubert Rance;Harriman Park;
Newlands;Salazar;Lake View;New Village;Fanny Village;Sobo Village;Brighton;Aripero;Godineau;Gandhi Village;Ramdass Trace;
Duncan Village;Hermitage;La Gloria;Diamond;Diamond Village;Friendship;Friendship Village;Wellington;Picton;
Duncan;Monroe Settlement;Piccadilly;Nelson Street;Quarry Street;Belle Vue;Lady Chancellor;Hutton Road;Coblentz;
Ariapita;Tragarete;Invaders Bay;Wrightson Road;Cipriani;Bengal;Bengal Street;Ranjit Kumar;Agua Santa;Macqueripe`
  .replaceAll("\n", "")
  .split(";");
