/** Countries, their capitals and large towns, regions and islands that records often name. Written by hand; README.md of this folder. */

export const PLACES_WORLD: readonly string[] = `
Afghanistan;Albania;Algeria;Andorra;Angola;Anguilla;Antigua;Antigua and Barbuda;Argentina;Armenia;Aruba;Australia;Austria;
Azerbaijan;Bahamas;Bahrain;Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bermuda;Bhutan;Bolivia;Bonaire;
Bosnia;Bosnia and Herzegovina;Botswana;Brazil;Brunei;Bulgaria;Burkina Faso;Burma;Burundi;Cambodia;Cameroon;Canada;
Cape Verde;Cayman Islands;Central African Republic;Chile;China;Colombia;Comoros;Congo;Cook Islands;Costa Rica;
Croatia;Cuba;Curaçao;Curacao;Cyprus;Czech Republic;Czechia;Denmark;Djibouti;Dominica;Dominican Republic;East Timor;
Ecuador;Egypt;El Salvador;England;Eritrea;Estonia;Eswatini;Ethiopia;Faroe Islands;Fiji;Finland;France;French Guiana;
Gabon;Gambia;Germany;Ghana;Gibraltar;Great Britain;Greece;Greenland;Grenada;Guadeloupe;Guam;Guatemala;Guernsey;
Guinea;Guinea-Bissau;Guyana;Haiti;Honduras;Hong Kong;Hungary;Iceland;India;Indonesia;Iran;Iraq;Ireland;Isle of Man;
Israel;Italy;Ivory Coast;Jamaica;Japan;Kazakhstan;Kenya;Kiribati;Kosovo;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;
Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;Macau;Macedonia;Madagascar;Malawi;Malaysia;Maldives;Mali;
Malta;Marshall Islands;Martinique;Mauritania;Mauritius;Mexico;Micronesia;Moldova;Monaco;Mongolia;Montenegro;
Montserrat;Morocco;Mozambique;Myanmar;Namibia;Nauru;Nepal;Netherlands;Nevis;New Caledonia;New Zealand;Nicaragua;
Niger;Nigeria;Niue;North Korea;Northern Ireland;Norway;Oman;Pakistan;Palau;Palestine;Panama;Papua New Guinea;Paraguay;
Peru;Philippines;Poland;Portugal;Puerto Rico;Qatar;Romania;Russia;Russian Federation;Rwanda;Samoa;American Samoa;
San Marino;Saudi Arabia;Scotland;Senegal;Serbia;Seychelles;Sierra Leone;Singapore;Slovakia;Slovenia;Solomon Islands;
Somalia;South Africa;South Korea;South Sudan;Soviet Union;Spain;Sri Lanka;Saint Kitts;St Kitts;St. Kitts;
St Kitts and Nevis;St. Kitts and Nevis;Saint Lucia;St Lucia;St. Lucia;Saint Vincent;St Vincent;St. Vincent;
St Vincent and the Grenadines;St. Vincent and the Grenadines;Sudan;Suriname;Sweden;Switzerland;Syria;Taiwan;
Tajikistan;Tanzania;Thailand;Togo;Tokelau;Tonga;Trinidad;Trinidad and Tobago;Trinidad & Tobago;Tobago;Tunisia;Turkey;
Turkmenistan;Turks and Caicos;Tuvalu;Uganda;Ukraine;United Arab Emirates;United Kingdom;United States;
United States of America;Uruguay;Uzbekistan;Vanuatu;Vatican;Venezuela;Vietnam;Virgin Islands;Wales;Yemen;Yugoslavia;
Zambia;Zimbabwe;USA;U.S.A.;U.K.;UK;UAE;
Abidjan;Abu Dhabi;Abuja;Accra;Addis Ababa;Adelaide;Ahmedabad;Alexandria;Algiers;Almaty;Amman;Amsterdam;Ankara;
Antwerp;Apia;Asunción;Athens;Atlanta;Auckland;Baghdad;Baku;Baltimore;Bamako;Bangkok;Bangalore;Barcelona;Basel;
Basseterre;Beijing;Beirut;Belfast;Belgrade;Berlin;Bern;Birmingham;Bogotá;Bogota;Bologna;Bonn;Bordeaux;Boston;
Brasília;Brasilia;Bratislava;Bremen;Bridgetown;Brisbane;Bristol;Brno;Bronx;Brooklyn;Brussels;Bucharest;Budapest;
Buenos Aires;Buffalo;Cairo;Calcutta;Calgary;Cali;California;Canberra;Cape Town;Caracas;Cardiff;Cartagena;Casablanca;
Castries;Cayenne;Charlotte;Chennai;Chicago;Chittagong;Christchurch;Cleveland;Cologne;Colombo;Copenhagen;Cork;Cracow;
Cúcuta;Ciudad Bolívar;Cumaná;Dakar;Dallas;Damascus;Dar es Salaam;Darwin;Delhi;Denver;Detroit;Dhaka;Doha;Dortmund;
Dresden;Dubai;Dublin;Durban;Düsseldorf;Edinburgh;Edmonton;Essen;Florence;Florida;Fort Lauderdale;Frankfurt;Freetown;
Gdańsk;Gdansk;Geneva;Genoa;Georgetown;Georgia;Ghent;Glasgow;Gothenburg;Graz;Guadalajara;Guangzhou;Guatemala City;
Güiria;Halifax;Hamburg;Hanoi;Hanover;Harare;Havana;Helsinki;Ho Chi Minh City;Hobart;Honiara;Houston;Hyderabad;
Innsbruck;Islamabad;Istanbul;İstanbul;Izmir;İzmir;Jakarta;Jeddah;Jerusalem;Johannesburg;Kabul;Kampala;Karachi;
Katowice;Kathmandu;Khartoum;Kigali;Kingston;Kingstown;Kinshasa;Kolkata;Kraków;Krakow;Kuala Lumpur;Kuwait City;Kyiv;
Kiev;La Paz;Lagos;Lahore;Las Vegas;Leeds;Leicester;Leipzig;Lille;Lima;Linz;Lisbon;Liverpool;Ljubljana;Łódź;Lodz;
London;Los Angeles;Luanda;Lublin;Lusaka;Lyon;Lyons;Macapá;Madrid;Malmö;Manaus;Manchester;Manhattan;Manila;Maputo;
Maracaibo;Margarita;Marseille;Marseilles;Maturín;Medellín;Melbourne;Mexico City;Miami;Michigan;Milan;Minneapolis;
Minsk;Mogadishu;Montego Bay;Monterrey;Montevideo;Montreal;Montréal;Moscow;Mumbai;Munich;Nairobi;Nantes;Naples;Nassau;
New Delhi;New Jersey;New Orleans;New York;New York City;Newcastle;Nice;Nicosia;North Carolina;Nottingham;Nuku'alofa;
Nukuʻalofa;Nuremberg;Nürnberg;Ontario;Oranjestad;Orlando;Osaka;Oslo;Ottawa;Panama City;Paramaribo;Paris;Perth;
Philadelphia;Phoenix;Pittsburgh;Port Moresby;Port Vila;Port-au-Prince;Porto;Portland;Poznań;Poznan;Prague;Pretoria;
Puerto La Cruz;Puerto Ordaz;Punto Fijo;Quebec;Québec;Quito;Rarotonga;Recife;Reykjavik;Reykjavík;Riga;Rio de Janeiro;
Riyadh;Rome;Roseau;Rotterdam;Saint Petersburg;St Petersburg;St. Petersburg;Salvador;Salzburg;San Antonio;San Diego;
San Fernando;San Francisco;San José;San Juan;San Salvador;Santiago;Santo Domingo;São Paulo;Sao Paulo;Sarajevo;
Scarborough;Seattle;Seoul;Seville;Shanghai;Sheffield;Skopje;Sofia;Southampton;Stockholm;Strasbourg;Stuttgart;Suva;
Sydney;Taipei;Tallinn;Tampa;Tashkent;Tbilisi;Tegucigalpa;Tehran;Tel Aviv;Texas;The Hague;The Valley;Tirana;Tokyo;
Toronto;Toulouse;Tripoli;Tucupita;Tunis;Turin;Ulaanbaatar;Utrecht;Valencia;Vancouver;Venice;Vienna;Vientiane;
Vilnius;Warsaw;Warszawa;Washington;Washington DC;Washington D.C.;Wellington;Willemstad;Windhoek;Winnipeg;Wrocław;
Wroclaw;Yangon;Yaoundé;Yerevan;Zagreb;Zurich;Zürich;
Africa;Asia;Europe;North America;South America;Central America;Latin America;the Caribbean;Caribbean;Middle East;
Scandinavia;Balkans;Bavaria;Catalonia;Sicily;Corsica;Crete;Normandy;Brittany;Flanders;Siberia;Kurdistan;Kashmir;Punjab;
Gujarat;Kerala;Bihar;Uttar Pradesh;Zanzibar;Bali;Hawaii;Alaska
`
  .replaceAll("\n", "")
  .split(";");
