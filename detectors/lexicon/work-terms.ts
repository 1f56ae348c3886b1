/** Words for private work: more callings, names that workplaces end in, and what happens to people at work. */

const words = (text: string): readonly string[] => text.replaceAll("\n", "").split(";");

/** Callings said of private persons, in forms, lists and notes. */
export const MORE_OCCUPATIONS = words(`
able seaman;accounts assistant;admin assistant;aged carer;agency nurse;agricultural worker;AIN;air hostess;ambulance driver;assembler;assistant cook;assistant manager;
baker's assistant;bank manager;bank officer;bar manager;barmaid;barman;bartender;beekeeper;boat captain;boat builder;bodyguard;bookie;boxer;bouncer;brick layer;butchery assistant;
cabinetmaker;cabinet maker;cable installer;call centre worker;cane cutter;canteen assistant;canteen worker;car dealer;car salesman;car wash attendant;caretaker;cashier clerk;
caterer;charge hand;chargehand;checker;chef de partie;chicken farmer;childcare worker;choreographer;claims clerk;clerk;clerk typist;clerk-typist;clerical assistant;coach driver;
coconut vendor;coffee grower;community health worker;concrete worker;conveyancer;counter clerk;crab catcher;crew member;crewman;cultivator;curtain maker;
dancer;data entry clerk;deck hand;delivery man;dental assistant;dental nurse;diesel mechanic;disability support worker;disc jockey;diver;dog groomer;domestic;domestic helper;door-to-door salesman;
dressmaker;driller;drover;early childhood educator;electrical engineer;electrician's mate;enrolled nurse;estate worker;factory hand;farm labourer;farm manager;farm worker;fencer;
field worker;fish vendor;fishmonger;fleet manager;florist;food vendor;forestry worker;fruit vendor;furniture maker;garage owner;garbage collector;gardener's assistant;garment worker;
general worker;general practitioner;geologist;GP;graphic designer;grocer;grocery clerk;guard;gym instructor;hair stylist;handy man;harvester operator;heavy equipment operator;home carer;home help;
hotel manager;house cleaner;hygienist;ice-cream vendor;installer;insurance broker;interior decorator;ironworker;IT technician;janitress;jeweller;joiner;journalist;junior clerk;
kitchen assistant;lab assistant;laboratory technician;land surveyor;landscape gardener;laundry worker;law clerk;legal clerk;legal secretary;librarian;line worker;linesman;loader;locksmith;logger;
lorry driver;lumber yard worker;machine attendant;maintenance man;maintenance worker;manicurist;marine engineer;market trader;masseuse;massage therapist;meat packer;mechanic's helper;messenger;
milkman;mortuary attendant;motor mechanic;motorcycle courier;newspaper vendor;nightclub owner;nurse aide;nurse's aide;nursery worker;odd jobs;odd job man;oil field worker;oil worker;operator;
optometrist;orchardist;orderly;organist;overseer;packer;painter and decorator;panelbeater;parlour owner;part-time tutor;party promoter;pastry cook;pastry chef;payroll clerk;personal assistant;
personal care worker;pest controller;petrol attendant;P.H. driver;PH driver;PH taxi driver;physio;pig farmer;pizza delivery driver;plant worker;plasterer's mate;plumber's mate;
pool attendant;porter;postal worker;poultry farmer;preschool teacher;printer;process worker;production worker;project manager;property manager;proprietor;psychologist;publican;purchasing clerk;quarry worker;
quantity surveyor;quality checker;receiving clerk;refuse collector;relief teacher;reporter;restaurant owner;restaurant manager;rigger;road worker;room attendant;rum shop owner;rubbish collector;RN;
safety officer;sailor;salesgirl;saleslady;sales girl;sales manager;sales rep;salon owner;sanitation worker;sawmill worker;school bus driver;seafarer;security;security supervisor;shelf packer;shift worker;
shipwright;shoemaker;shop owner;shop worker;sign painter;silversmith;site foreman;site supervisor;small farmer;sole trader;spray painter;stall holder;steel bender;steel fixer;stevedore;steward;stockman;
store assistant;store manager;store owner;storekeeper;storeman;street sweeper;supervisor at;sweeper;swimming coach;tally clerk;tattoo artist;taxi operator;taxi-driver;maxi owner;
taxi owner;teacher's assistant;teaching assistant;telephone operator;teller;temp;tiler;timekeeper;tow truck operator;tractor driver;trader;trainer;travel agent;tree feller;truck owner;trucker;truckie;
tutor;tyre repairman;upholsterer;van driver;vegetable vendor;vet nurse;veterinary nurse;video editor;waiter;wardsman;ward maid;warehouse clerk;warehouse worker;warehouseman;washer;watchmaker;
water taxi operator;web designer;weeder;welding apprentice;wharfie;window cleaner;wine maker;wood worker;yard man;yardman;yoga teacher;youth worker;bookkeeper;ex bookkeeper;homemaker;home maker;does hair;
sells doubles;sells fish;sells clothes;sells in the market;sews;does sewing;does domestic work;does odd jobs;odd jobs;day work;casual work;ten days;ten-day work;plants garden;does gardening;drives taxi;
drives a taxi;drives maxi;drives for Uber;Uber driver;DiDi driver;DoorDash;food delivery;works offshore;works nights;works shifts;night shift;works from home;stay-at-home mother;stay at home mum;house husband`);

/** What happens at work, in everyday and official words. */
export const WORK_EVENTS = words(`
laid off;lay off;got laid off;get laid off;knock off;knocked off;get knock off;sent home;sent him home;sent her home;send me home;send she home;send him home;let go;given notice;
got the sack;get fire;get fired;got fired;lost his job;lost her job;lost my job;lost the job;lost his work;lost her work;out of work;out of a job;not working;jobless;between jobs;job hunting;looking for work;
on the breadline;retrenched;VSEP;VSEP package;voluntary separation;redundancy;redundant;early retirement;retired from;took early retirement;retired police;retired teacher;retired public servant;
walked off the job;quit the job;contract terminated;contract ended;contract expired;contract not renewed;on contract;month to month;short-term contract;on probation;
suspended from duty;suspended w.e.f;suspended without pay;suspended with pay;interdicted;stood down;stood aside;under a PIP;on a PIP;performance plan;performance management;managed out;bullied at work;
reprimanded;written warning;final warning;show cause;show-cause;disciplinary matter;disciplinary hearing;gross misconduct;insubordination;late for work;absenteeism;AWOL;abandoned post;
no-pay leave;no pay leave;leave without pay;unpaid leave;long service leave;parental leave;maternity leave;acting appointment;demoted;passed over;secondment;seconded;
cut back to;reduced hours;hours cut;casual hours;part time;part-time;full time job;zero hours;second job;side job;side hustle;cash job;cash jobs;under the table;off the books;working illegally;
daily paid;daily-paid;ten-day worker;fortnight work;URP;CEPEP;OJT;OJT trainee;on the job trainee;apprenticeship;work experience;work permit job;pension from the company;started work;start work;new job;job offer;
on nights;on days;night shift;day shift;shift work;on shift;fly-in fly-out;FIFO;works offshore;works at sea;works abroad;H-car badge;hire car driver;owns a business;small business;
ran his own;runs her own;works for herself;works for himself;self-employed;makes a living;sells in the market;drives for;reaps for;works land for;plants for`);
