/** How clinicians write: abbreviations, tests, signs and symptoms, as they stand in ward notes, referrals and lists. */

const words = (text: string): readonly string[] => text.replaceAll("\n", "").split(";");

/** Abbreviated illnesses and procedures that mean nothing else in a text about individuals; in this case only. */
export const CLINICAL_ABBREVIATIONS = words(`
T1DM;T2DM;T1D;T2D;NIDDM;IDDM;GDM;DM2;DM1;DM;HTN;CKD;CRF;ESRD;ESRF;ESKD;AKI;COPD;COAD;CCF;CHF;HFrEF;HFpEF;IHD;CAD;CABG;STEMI;NSTEMI;AMI;SVT;
CVA;TIA;DVT;PVD;PAD;RHD;MVR;AVR;BKA;TKR;THR;TKA;ORIF;ACL;BPH;TURP;UTI;URTI;LRTI;GORD;GERD;PUD;IBS;IBD;
SLE;OA;RA;MND;MS;TBI;ABI;FASD;ADHD;ASD;OCD;PTSD;BPAD;MDD;GAD;EUPD;BPD;PND;HIV+;HepB+;HepC+;HBV;HCV;PTB;MDR-TB;LTBI;PLWHIV;
SOB;SOBOE;NYHA;LVF;LVH;RBBB;LBBB;PCOS;PID;STI;STD;HSV;HPV;CIN;LSCS;NVD;IUD;IUCD;ERPC;PPH;APH;IUGR;
CLL;CML;AML;NHL;HCC;RCC;SCC;BCC;DCIS;GCA;PMR;AVN;MRSA;VRE;OSA;CPAP;BiPAP;PEG;NGT;PICC;AVF;CAPD;
PEP;PrEP;HAART;DMARD;ECT;DNACPR;DNR;NFR;GCS;ETOH;IVDU;PWID;LBP;OCP;HRT;SCD;SCA;G6PD;ITP;PKU;NAS;NEC;RDS;
A.D.H.D.;H.I.V.;T.B.;M.S.;D.V.T.;TB`);

/** Tests and measures that a figure follows. */
export const MEASURES = words(`
HbA1c;A1c;BP;blood pressure;TSH;FT4;T4;CD4;CD4 count;viral load;VL;PSA;eGFR;GFR;creatinine;creat;urea;BUN;haemoglobin;hemoglobin;Hb;Hgb;Hct;MCV;BMI;
cholesterol;chol;LDL;HDL;triglycerides;fasting glucose;fasting sugar;fasting blood sugar;blood sugar;blood glucose;sugar level;RBS;FBS;BGL;BSL;GRBS;CBG;RBG;
temp;temperature;O2 sats;sats;SpO2;SaO2;INR;platelets;plt;WBC;WCC;neutrophils;ferritin;K10;PHQ-9;PHQ9;GAD-7;GAD7;EPDS;DASS-21;AUDIT;MMSE;MoCA;
ACE-III;ACE III;ACE-R;Addenbrooke's;BNP;NT-proBNP;troponin;trop;CRP;ESR;ALT;AST;ALP;GGT;bilirubin;albumin;lactate;uric acid;ABI;ABPI;LVEF;EF;
ejection fraction;peak flow;PEFR;FEV1;AFP;CEA;CA-125;RPR;VDRL;Apgar;T-score;pulse;HR;RR;resp rate;pain score;NRS;GCS;Waterlow;Braden;
Barthel;FIM;visual acuity;VA;eye test;vision;IOP;audiogram;IQ;full scale IQ;fundal height;FHR;beta hCG;BAC;birth weight`);

/** Signs found on examination. */
export const SIGNS = words(`
afebrile;febrile;pyrexial;tachycardic;bradycardic;tachypnoeic;hypoxic;jaundiced;icteric;cyanosed;dehydrated;drowsy;unresponsive;disoriented;disorientated;
basal creps;creps;crepitations;crackles;wheeze;wheezing;rhonchi;JVP raised;raised JVP;JVP elevated;pitting oedema;pedal oedema;ankle oedema;
oedema;ascites;hepatomegaly;splenomegaly;murmur;systolic murmur;guarding;rebound tenderness;distended abdomen;hemiparesis;
facial droop;dysarthria;dysphagia;aphasia;ataxia;nystagmus;foot drop;straight leg raise;lymphadenopathy;clubbing;petechiae;rigidity;
suicidal intent;homicidal ideation;flat affect;poor eye contact;poor insight;pressured speech;thought disorder;auditory hallucinations;
visual hallucinations;paranoid;paranoia;psychotic symptoms;non-verbal;nonverbal;non-compliant with medication;malaena;melaena;
depressed mood;elevated mood;labile mood;poor appetite;poor sleep;early waking;tearful;self-neglect;failure to thrive;underweight;overweight;
bruise;impetigo;nits;worms;nappy rash;thrush;oral thrush;tonsillitis;otitis media;glue ear;croup;bronchiolitis;whooping cough`);

/** Complaints as patients and clinicians name them. */
export const SYMPTOMS = words(`
orthopnoea;dyspnoea;breathlessness;breathless;short of breath;dysuria;haematuria;haematemesis;haemoptysis;diarrhoea;vomiting;
nausea;constipation;chronic cough;productive cough;persistent cough;coughing blood;sore throat;numbness;tingling;pins and needles;dizziness;syncope;
collapse;collapsed;memory loss;forgetful;forgetfulness;confusion;agitated;agitation;mood swings;flashbacks;hot flushes;
bed-wetting;bedwetting;phantom pain;rest pain;abdominal pain;pelvic pain;period pain;joint pains;leg pain;hip pain;shoulder pain;neck pain;wrist pain;
foot pain;stomach pain;belly pain;toothache;earache;blurred vision;double vision;swollen legs;swollen feet;swollen ankles;leg swelling;foot ulcer;leg ulcer;
venous ulcer;open sore;open wound;infected wound;wound infection;PV bleeding;vaginal bleeding;heavy periods;discharge from the wound;chest tightness;
chest infection;kidney infection;ear infection;blood clot;blood clots;clot;thrombus;embolism;thrombosis;haemorrhage;abscess;boil;cyst;polyp;polyps;
prolapse;disc bulge;bulging disc;pinched nerve;muscle strain;back strain;sprain;sprained ankle;tendonitis;bursitis;tennis elbow;plantar fasciitis;bunion;
ingrown toenail;cramps;muscle wasting;gait;unsteady gait;falls;bad fall;low sugar;hypo;hypos;fits;catch fits;catches fits;having fits;febrile convulsion;
nerves;bad nerves;nervous condition;stress leave;work stress;chronic pain;chronic fatigue;fatigue;exhaustion;malaise;heat stroke;allergic reaction;anaphylactic;hives;
sugar and pressure;needlestick injury;crush injury;head injury;eye injury;hand injury;knee injury;shoulder injury;
neck injury;ankle injury;back problem;back problems;bad back;bad knee;bad knees;bad hip;bad heart;bad eyesight;poor eyesight;failing sight;cast on;arm in cast;leg in cast;in a cast;
broken eye socket;broken collarbone;broken collar bone;collar bone;broken nose;broken jaw;broken ribs;cracked ribs;broken ankle;broken finger;broken neck;black eye;
high blood;pressure tablets;diabetic tablets;sleeping tablets;nerve tablets;HIV tablets;morning-after pill;morning after pill;birth control pill;the pill;
residual limb;drain in situ;gave birth;giving birth;stillborn;stillbirth;is expecting;baby due;due date;antenatal;ante-natal;postnatal;maternity;breastfeeding;
smoker;current smoker;ex-smoker;vaper;drinking every day;drinks daily;drinking problem;drink problem;problem drinking;smelling of alcohol;smelt of alcohol;reeked of alcohol;under the influence;
high on drugs;on drugs;drug user;drug problem;drug habit;using ice;using meth;smokes weed;smoking weed;smokes marijuana;smoking marijuana;crack addict;on cocaine;on crack;on heroin;on meth;relapsed;relapse;
gambling addiction;problem gambler;gambling problem;cutting herself;cutting himself;cuts herself;cuts himself;harming herself;harming himself;wants to die;
wants to kill herself;wants to kill himself;wish to die;end her life;end his life;end my life;ending it;ending it all;take his own life;take her own life;took an overdose;
in remission;carrier;hep B;hep C;hep B carrier;hepatitis carrier;TB contact;old TB;TB scar;Mantoux;prostate;breast ca;lung ca;ca breast;ca prostate;ca cervix;ca colon;
lost one eye;one eye;one foot;one leg;one arm;lost her sight;lost his sight;artificial leg;artificial limb;artificial eye;glass eye;false leg;must wear glasses;
oxygen tank;breathing machine;dialysis machine;on the machine;kidney machine;feeding pump;suction machine;hospital bed;wears pampers;wear pampers;adult diapers;adult pampers;wears diapers;colostomy bag;
guide dog;white cane;sign language;speech therapy;occupational therapy;extra time in exams;lifting restrictions;no heavy lifting;no lifting;
EAP;wound dressing;wound dressings;dressing changes;dressings;physio;chemo;cortisone shot;cortisone injection;steroid injection;iron infusion;blood thinners;
mammogram recall;abnormal smear;swab positive;rash;
mental hospital;psychiatric hospital;psychiatric unit;mental health unit;mental health ward;mental health act;sectioned;mental problem;mental problems;not right in the head;mad people tablet;
cyah walk;cyah see;cyan walk;cyan see;cannot hear;can't hear;hard of hearing;short of hearing;forgets things;forgets;wandering;dementia care;
disability;disability lvl;special school;blood test;baseline bloods;crossmatch;x-match;cross-match;prosthetic;prosthetics;womb removed;breast removed;tubes tied;
trigger finger;kidney stone;gall bladder;gallbladder;appendix;tonsils;adenoids;thyroid;fertility treatment;IVF;mental state;
severe disability;learning difficulties;learning difficulty;special needs;behavioural problems;wheelchair dependent;walker frame;rollator;quad bike injury;in plaster;in traction;in theatre;post-op;
mate huka;mate wareware;mate pukupuku;mate manawa;mate ngākau;hauā;porangi;pōrangi`);

/** Parts of the body, for "pain in the knee", "crushed his hand". */
export const BODY_PART =
  "(?:head|skull|scalp|face|forehead|cheek|eyes?|eye socket|nose|mouth|lips?|jaw|teeth|tooth|ears?|neck|throat|shoulders?|collar ?bone|chest|ribs?|breasts?|back|lower back|spine|arms?|forearms?|elbows?|wrists?|hands?|fingers?|thumbs?|stomach|belly|abdomen|side|groin|hips?|pelvis|buttocks?|legs?|thighs?|knees?|shins?|calf|calves|ankles?|feet|foot|heels?|toes?|metatarsals?|metacarpals?|femur|tibia|fibula|humerus|radius|ulna|clavicle|mandible|kidneys?|liver|lungs?|heart|bladder|womb|uterus|ovary|ovaries|prostate|bowel|colon|brain|nerves?|tendons?|ligaments?|L\\d(?:/[LS]\\d)?|C\\d(?:/\\d)?)";

/** Names of tests and signs that are positive or negative. */
export const SIGN_NAMES = words(`
Lasègue;Lasegue;Buerger's;Murphy's;Homans';Homan's;Romberg's;Romberg;Phalen's;Tinel's;McMurray's;Lachman;Kernig's;Brudzinski's;Babinski;Babinski's;
Trendelenburg;Mantoux;Hoffmann's;Spurling's;Finkelstein's;McBurney's;Rovsing's;Trousseau's;SLR;straight leg raise;slump test;HIV rapid;rapid test;RAT;PCR;
HBsAg;anti-HCV;ANA;rheumatoid factor;dsDNA;H pylori;dipstick;nitrites;urine drug screen;UDS;breathalyser;pregnancy test;UPT;sickle test;sickling test;Widal;dengue NS1;NS1;malaria film;sputum;AFB`);
