/** Peoples, nationalities, faiths, parties and unions: what people are said to belong to. */

const words = (text: string): readonly string[] => text.replaceAll("\n", "").split(";");

/** Peoples and descent, as said of persons; nationalities stand apart. */
export const PEOPLES = words(`
Indo-Trinidadian;Indo Trinidadian;Afro-Trinidadian;Afro Trinidadian;Afro-Tobagonian;Indo-Tobagonian;East Indian;Indo-Caribbean;
Afro-Caribbean;African descent;Indian descent;East Indian descent;Chinese descent;Portuguese descent;Syrian descent;European descent;
African origin;Indian origin;African;Indian;dougla;mixed race;mixed-race;of mixed descent;mixed descent;cocoa panyol;Spanish;Syrian-Lebanese;Syrian;
Lebanese;French Creole;White Creole;Creole;First Peoples;Carib;Amerindian;Arawak;Warao;mestizo;coolie;creole;Negro;
black;white;Caucasian;coloured;Black woman;Black man;white woman;white man;Chinee;Hispanic;Latino;Latina;Arab;Arabic;Jewish;
Asian;South Asian;Pacific Islander;Pasifika;Polynesian;Melanesian;`);

export const PEOPLES_AU = words(`
Aboriginal;Aboriginal and Torres Strait Islander;Torres Strait Islander;Indigenous;First Nations;Murri;Koori;South Sea Islander;
Australian South Sea Islander;Wakka Wakka;Bigambul;Bwgcolman;Kalkatungu;Kalkadoon;Yidinji;Gubbi Gubbi;Kabi Kabi;Jinibara;
Turrbal;Jagera;Yuggera;Yugambeh;Quandamooka;Butchulla;Gooreng Gooreng;Gunggari;Kamilaroi;Gamilaraay;Mandandanji;Barunggam;Wiradjuri;
Noongar;Yolngu;Arrernte;Guugu Yimithirr;Kuku Yalanji;Wik;Wulgurukaba;Bindal;Djabugay;Mamu;Gangulu;Darumbal;Birri Gubba;Yuin;
Meriam;Lardil;Waanyi;Gangalidda;Mitakoodi;Iman;Juru;Yirrganydji;Girramay;Warrgamay;`);

export const PEOPLES_NZ = words(`
Māori;Maori;Pākehā;Pakeha;Ngāti Porou;Ngati Porou;Ngāpuhi;Ngapuhi;Ngāi Tahu;Ngai Tahu;Kāi Tahu;Ngāti Kahungunu;Ngāi Tūhoe;Tūhoe;Tuhoe;
Tainui;Waikato-Tainui;Waikato Tainui;Ngāti Maniapoto;Ngāti Tūwharetoa;Te Arawa;Ngāti Awa;Ngāti Whātua;Te Rarawa;Ngāti Raukawa;Ngāti Toa;
Te Āti Awa;Taranaki iwi;Ngāti Kahu;Ngāti Ranginui;Ngāi Te Rangi;Whakatōhea;Te Whānau-ā-Apanui;Te Aitanga-a-Māhaki;Rongowhakaata;
Muaūpoko;Rangitāne;Ngāti Hine;Te Aupōuri;Ngāti Kurī;Ngāti Pikiao;Ngāti Rangitihi;Ngāti Hauā;Samoan;Tongan;Tokelauan;Niuean;Cook Islander;
Cook Island Maori;Cook Islands Māori;Fijian;Indo-Fijian;Fiji Indian;Fijian Indian;Tuvaluan;Kiribati;Rotuman;`);

/** Nationalities and words for a person's standing with the immigration office. */
export const NATIONALITIES = words(`
Afghan;American;Antiguan;Argentinian;Australian;Bangladeshi;Bajan;Barbadian;Belizean;Bolivian;Brazilian;British;Bulgarian;Burmese;Cambodian;Cameroonian;
Canadian;Chilean;Chinese;Colombian;Congolese;Cuban;Dominican;Dutch;Ecuadorian;Egyptian;Eritrean;Ethiopian;Filipino;Filipina;French;German;
Ghanaian;Greek;Grenadian;Guyanese;Haitian;Honduran;Hungarian;Indonesian;Iranian;Iraqi;Irish;Italian;Jamaican;Japanese;Jordanian;Kenyan;
Kittitian;Korean;Kurdish;Kuwaiti;Liberian;Malaysian;Mexican;Moroccan;Nepalese;Nepali;New Zealander;Nicaraguan;Nigerian;Pakistani;Panamanian;
Papua New Guinean;Peruvian;Polish;Portuguese;Romanian;Russian;Rwandan;Salvadoran;Saudi;Serbian;Sierra Leonean;Solomon Islander;Somali;
South African;South Sudanese;Sri Lankan;St Lucian;St. Lucian;Sudanese;Surinamese;Swedish;Swiss;Taiwanese;Tamil;Tanzanian;Thai;
Trinidadian;Tobagonian;Tunisian;Turkish;Ugandan;Ukrainian;Uruguayan;Ni-Vanuatu;Vanuatuan;Venezuelan;Vietnamese;Vincentian;Yemeni;
Zambian;Zimbabwean;`);

export const FAITHS = words(`
Hindu;Hinduism;Sanatan Dharma;Sanatanist;Arya Samaj;Arya Samajist;Kabir Panthi;Muslim;Moslem;Sunni;Sunni Muslim;Shia;Shi'a;Ahmadiyya;Islamic faith;
Roman Catholic;Catholic;Anglican;Presbyterian;Methodist;Moravian;Baptist;Pentecostal;Pentecostal faith;Evangelical;Evangélico;Full Gospel;Seventh-Day Adventist;
Seventh Day Adventist;Adventist;SDA;Jehovah's Witness;Jehovah's Witnesses;Jehovah Witness;Spiritual Baptist;Shouter Baptist;
Spiritual Shouter Baptist;London Baptist;Orisha;Orisha devotee;Orisha worshipper;Shango Baptist;Shango;Obeah;Rastafari;Rastafarian;Rasta;Nyabinghi;Bobo Shanti;
Baha'i;Bahá'í;Buddhist;Buddhism;Sikh;Sikhism;Jain;Jewish;Judaism;Orthodox Jew;Mormon;Latter-day Saint;Latter Day Saint;LDS;Church of God;
Wesleyan;Nazarene;Salvationist;Quaker;Brethren;Exclusive Brethren;Plymouth Brethren;Scientologist;atheist;agnostic;Christian;
born-again Christian;born again Christian;Greek Orthodox;Coptic;Uniting Church;Rātana;Ratana;Ringatū;Ringatu;Hare Krishna;
Wiccan;pagan;Falun Gong;Zoroastrian;Hallelujah;Church of Christ;Assemblies of God;Christadelphian;`);

/** Things worn, eaten or done that tell a faith. */
export const FAITH_SIGNS = words(`
hijab;kufi;niqab;burqa;turban;kara;kippah;yarmulke;halal;kosher;does not eat pork;prayer mat;Ramadan fast;fasting for Ramadan;
Bible study;prayer group;puja;pooja;havan;thanksgiving feast;mourning ground;baptised;baptized;converted to Islam;convert to Islam;
mosque;mandir;Jumu'ah;Jummah;Friday prayers;Sabbath keeper;keeps the Sabbath;confirmation class;first communion;lay preacher;`);

export const PARTIES_TT = words(`
PNM;UNC;People's National Movement;United National Congress;Congress of the People;Tobago Organisation of the People;PDP;
Progressive Democratic Patriots;NAR;ILP;Independent Liberal Party;Movement for Social Justice;Patriotic Front;NTA;National Transformation Alliance;
balisier;rising sun`);

export const UNIONS_TT = words(`
OWTU;NUGFW;PSA;TTUTA;SWWTU;CWU;BIGWU;BIGWU;NATUC;JTUM;FITUN;ATSGWTU;NATIONAL UNION OF GOVERNMENT AND FEDERATED WORKERS;PSWA;TTRNA;TTNNA;TIWU;
AWU;AWTUT;BIGWU;BGWU;FSA;Fire Services Association;Prison Officers Association;Prison Officers' Association;Police Social and Welfare Association;Amalgamated Workers Union;
Oilfields Workers' Trade Union;Public Services Association;Communication Workers' Union;Seamen and Waterfront Workers' Trade Union;
Banking Insurance and General Workers' Union;Contractors and General Workers Trade Union;Transport and Industrial Workers Union;Airline Superintendents Association`);

export const UNIONS_ELSEWHERE = words(`
Together Union;Queensland Council of Unions;CFMEU;CFMMEU;AMWU;ETU;AWU;TWU;RTBU;QNMU;Queensland Teachers' Union;QTU;NTEU;United Workers Union;SDA Union;ASU;CPSU;
Plumbers Union;MUA;HACSU;PSA;PSA union;E tū;Etu;FIRST Union;NZEI;PPTA;NZNO;TEU;Unite Union;RMTU;Dairy Workers Union;Maritime Union;NZ Meat Workers Union;
APEX;Tertiary Education Union;Nurses Organisation;Corrections Association`);
