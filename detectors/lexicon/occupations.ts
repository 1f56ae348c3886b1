/** Callings of private life, as said of persons; titles of public officers are left out. */

export const OCCUPATIONS: readonly string[] = `
taxi driver;maxi driver;maxi-taxi driver;bus driver;truck driver;forklift driver;forklift operator;delivery driver;driver;chauffeur;bus operator;
crane operator;machine operator;plant operator;welder;welder's helper;fabricator;pipefitter;rigger;electrician;plumber;carpenter;joiner;mason;
painter;tiler;roofer;bricklayer;labourer;casual labourer;construction worker;builder;foreman;handyman;mechanic;panel beater;auto electrician;
boilermaker;fitter;fitter and turner;machinist;scaffolder;concreter;plasterer;gardener;landscaper;groundsman;farmer;farm hand;farmhand;
dairy farmer;cane farmer;market gardener;vegetable farmer;fisherman;fisher;deckhand;shearer;orchard worker;fruit picker;kiwifruit picker;
fish plant packer;packer;abattoir worker;meatworker;freezing worker;butcher;baker;cook;chef;kitchen hand;dishwasher;waiter;waitress;bartender;
barista;doubles vendor;vendor;market vendor;street vendor;hawker;shopkeeper;shop assistant;sales assistant;salesman;saleswoman;
sales representative;medical sales representative;sales clerk;store clerk;cashier;supermarket cashier;call centre agent;receptionist;secretary;
typist;bookkeeper;accountant;accounts clerk;bank teller;bank clerk;insurance agent;insurance salesman;real estate agent;estate agent;
customs broker;security guard;security officer;night watchman;watchman;domestic worker;housekeeper;maid;cleaner;office cleaner;
janitor;nanny;babysitter;caregiver;carer;support worker;aged care worker;seamstress;tailor;dressmaker;hairdresser;barber;beautician;
nail technician;teacher;primary school teacher;secondary school teacher;retired teacher;teacher aide;teacher's aide;lecturer;nurse;retired nurse;
registered nurse;nursing assistant;midwife;pharmacist;chemist;dentist;physiotherapist;paramedic;lab technician;optician;
engineer;civil engineer;software engineer;architect;surveyor;draughtsman;lawyer;attorney;solicitor;barrister;paralegal;journalist;photographer;
musician;pannist;calypsonian;singer;artist;actor;dj;mas man;wireman;technician;computer technician;electrical technician;lineman;
contractor;sub-contractor;businessman;businesswoman;business owner;entrepreneur;company director;self-employed;self employed;housewife;homemaker;
unemployed;retired;pensioner;student nurse;apprentice;trainee;offshore worker;oilfield worker;refinery worker;steelworker;factory worker;
miner;mine worker;shot-firer;jockey;groom;pastor;pundit;imam;priest;soldier;ex-soldier;ex-policeman;retired policeman;police officer;prison officer;fireman;
firefighter;coast guard;flight attendant;pilot;seaman;stevedore;dock worker;port worker;customs clerk;courier;postman;tour guide;hotel worker;
fitness instructor;personal trainer;scrap iron dealer;junk dealer;wrecker driver;tow truck driver;gas station attendant;pump attendant;
sex worker;exotic dancer;bar girl;gang man;daily-paid worker;CEPEP worker;URP worker`
  .replaceAll("\n", "")
  .split(";");
