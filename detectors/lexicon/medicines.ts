/** Medicines by generic and trade name, as they stand in letters, referrals and prescriptions. */
import { phraseList } from "../../src/detection/phrases.js";

export const MEDICINES: readonly string[] = `
metformin;glucophage;gliclazide;diamicron;glibenclamide;glimepiride;amaryl;glipizide;sitagliptin;januvia;empagliflozin;jardiance;
dapagliflozin;forxiga;semaglutide;ozempic;liraglutide;dulaglutide;trulicity;pioglitazone;mixtard;humulin;novorapid;lantus;levemir;
insulin glargine;insulin aspart;insulin lispro;humalog;glargine;
amlodipine;norvasc;nifedipine;adalat;felodipine;diltiazem;verapamil;enalapril;lisinopril;zestril;perindopril;coversyl;ramipril;captopril;
quinapril;cilazapril;losartan;cozaar;valsartan;diovan;candesartan;irbesartan;telmisartan;micardis;olmesartan;entresto;atenolol;
metoprolol;bisoprolol;carvedilol;propranolol;nebivolol;hydrochlorothiazide;bendrofluazide;indapamide;natrilix;furosemide;frusemide;lasix;
spironolactone;aldactone;methyldopa;aldomet;hydralazine;clonidine;doxazosin;prazosin;digoxin;amiodarone;isosorbide;nitroglycerin;
glyceryl trinitrate;warfarin;coumadin;rivaroxaban;xarelto;apixaban;eliquis;dabigatran;pradaxa;clopidogrel;plavix;heparin;enoxaparin;
clexane;ticagrelor;aspirin 81;simvastatin;atorvastatin;lipitor;rosuvastatin;crestor;pravastatin;ezetimibe;fenofibrate;
salbutamol;ventolin;albuterol;seretide;symbicort;budesonide;beclomethasone;fluticasone;flixotide;salmeterol;tiotropium;spiriva;
ipratropium;montelukast;singulair;theophylline;aminophylline;
prednisone;prednisolone;dexamethasone;hydrocortisone;methotrexate;sulfasalazine;sulphasalazine;hydroxychloroquine;plaquenil;
azathioprine;imuran;mycophenolate;cyclosporine;ciclosporin;tacrolimus;leflunomide;adalimumab;humira;etanercept;enbrel;infliximab;
rituximab;tocilizumab;colchicine;allopurinol;febuxostat;
tamoxifen;letrozole;anastrozole;exemestane;trastuzumab;herceptin;bicalutamide;goserelin;zoladex;leuprolide;imatinib;gleevec;
cyclophosphamide;doxorubicin;cisplatin;carboplatin;paclitaxel;docetaxel;capecitabine;fluorouracil;oxaliplatin;hydroxyurea;
hydroxycarbamide;pembrolizumab;nivolumab;vincristine;abiraterone;
sertraline;zoloft;fluoxetine;prozac;citalopram;escitalopram;lexapro;paroxetine;fluvoxamine;venlafaxine;effexor;desvenlafaxine;pristiq;
duloxetine;cymbalta;mirtazapine;bupropion;wellbutrin;trazodone;amitriptyline;nortriptyline;imipramine;clomipramine;moclobemide;
lithium carbonate;lithium;lamotrigine;lamictal;valproate;sodium valproate;epilim;carbamazepine;tegretol;phenytoin;dilantin;
phenobarbitone;phenobarbital;levetiracetam;keppra;topiramate;topamax;gabapentin;neurontin;pregabalin;lyrica;oxcarbazepine;clobazam;
olanzapine;zyprexa;quetiapine;seroquel;risperidone;risperdal;aripiprazole;abilify;paliperidone;clozapine;clozaril;haloperidol;haldol;
chlorpromazine;largactil;fluphenazine;modecate;flupenthixol;zuclopenthixol;clopixol;amisulpride;ziprasidone;lurasidone;
diazepam;valium;lorazepam;ativan;clonazepam;rivotril;alprazolam;xanax;temazepam;zopiclone;zolpidem;stilnox;buspirone;
methylphenidate;ritalin;concerta;dexamphetamine;atomoxetine;strattera;lisdexamfetamine;vyvanse;adderall;
levodopa;carbidopa;levodopa/carbidopa;sinemet;madopar;ropinirole;pramipexole;rasagiline;donepezil;aricept;rivastigmine;memantine;
baclofen;tizanidine;riluzole;sumatriptan;
methadone;buprenorphine;suboxone;naltrexone;naloxone;disulfiram;antabuse;acamprosate;morphine;oxycodone;oxycontin;endone;fentanyl;
tramadol;codeine;panadeine forte;pethidine;tapentadol;
carbimazole;propylthiouracil;levothyroxine;thyroxine;eltroxin;synthroid;
omeprazole;esomeprazole;nexium;pantoprazole;lansoprazole;ranitidine;famotidine;domperidone;metoclopramide;ondansetron;mesalazine;
loperamide;lactulose;
amoxicillin;augmentin;ampicillin;flucloxacillin;cloxacillin;cephalexin;cefuroxime;ceftriaxone;azithromycin;clarithromycin;erythromycin;
doxycycline;ciprofloxacin;levofloxacin;metronidazole;flagyl;nitrofurantoin;trimethoprim;co-trimoxazole;cotrimoxazole;bactrim;
clindamycin;vancomycin;gentamicin;isoniazid;rifampicin;rifampin;ethambutol;pyrazinamide;
aciclovir;acyclovir;valaciclovir;oseltamivir;tamiflu;fluconazole;ivermectin;chloroquine;
tenofovir;lamivudine;zidovudine;efavirenz;dolutegravir;abacavir;emtricitabine;truvada;atripla;biktarvy;nevirapine;lopinavir;raltegravir;
entecavir;sofosbuvir;epclusa;interferon;antiretroviral;antiretrovirals;ARVs;septrin;benzathine penicillin;benzathine;penicillin;cortisone;heparin;paracetamol;panadol;ibuprofen;nurofen;brufen;voltaren;diclofenac;naproxen;celecoxib;celebrex;ketorolac;aspirin;panadeine;cetirizine;loratadine;piriton;chlorpheniramine;prochlorperazine;stemetil;buscopan;hyoscine;senna;movicol;gaviscon;insulin;actrapid;isophane;humulin;novomix;ryzodeg;tresiba;toujeo;victoza;mounjaro;tirzepatide;wegovy;saxenda;phentermine;duromine;orlistat;spironolactone;bumetanide;metolazone;nicorandil;ivabradine;ranolazine;sacubitril;tranexamic acid;ferrous sulphate;folic acid;vitamin d;vitamin b12;epoetin;aranesp;calcitriol;sevelamer;alfuzosin;mirabegron;depo;nexplanon;levonorgestrel;postinor;medroxyprogesterone;norgestrel;clexane;fragmin;tinzaparin;varenicline;champix;nicotine patches;
finasteride;dutasteride;tamsulosin;flomax;oxybutynin;solifenacin;sildenafil;viagra;tadalafil;cialis;
clomiphene;clomid;norethisterone;depo-provera;depo provera;implanon;mirena;misoprostol;mifepristone;oestradiol;estradiol;testosterone;
oxytocin;anti-D injection;
desferrioxamine;erythropoietin;alendronate;fosamax;denosumab;
latanoprost;timolol;tretinoin;isotretinoin;roaccutane;adrenaline auto-injector`
  .replaceAll("\n", "")
  .split(";");

/** More of them, and the drugs that are misused, the vaccines and the poisons. */
export const MORE_MEDICINES = phraseList(
  "words of health: more medicines",
  `
abatacept
acarbose
Accupril
Accutane
acetaminophen
acetazolamide
Actifed
Actrapid
Adcal
Adderall
Aerius
aflibercept
Eylea
Avastin
Lucentis
alemtuzumab
alfuzosin
alprostadil
Ambien
amiloride
amisulpride depot
amphotericin
ampicillin injection
Amitrip
anabolic steroids
Anusol
apomorphine
Aprovel
Aptivus
Arava
Arcoxia
etoricoxib
Arimidex
Aropax
artane
benzhexol
Atacand
atenolol tablets
Atrovent
Augmentin Duo
Avamys
Avandia
Avapro
avelox
moxifloxacin
azilsartan
Bactroban
basalin
Basaglar
Toujeo
Tresiba
insulin degludec
insulin detemir
Ryzodeg
NovoMix
Humalog Mix
Protaphane
Apidra
Beconase
Benadryl
diphenhydramine
benztropine
Cogentin
Berotec
Betaserc
betahistine
betamethasone
bethanechol
Bicillin
bisacodyl
bleomycin
bosentan
Botox
botulinum toxin
Bricanyl
terbutaline
Breo Ellipta
brimonidine
brinzolamide
bromocriptine
Brufen
bumetanide
Buscopan
hyoscine
Butrans
Norspan
cabergoline
Cardizem
Caduet
calcitriol
Calcichew
Caltrate
Capoten
Captopril tablets
Cardura
Cartia
cefaclor
cefixime
Celexa
Cipramil
Celestone
Cellcept
cephalosporin
Champix
varenicline
chlordiazepoxide
Librium
chlorpheniramine
chlorthalidone
chorionic gonadotrophin
cinnarizine
clobetasol
Co-Diovan
Cozaar Comp
cyproterone
Diane 35
Depo Provera
Depo-Medrol
desloratadine
desogestrel
dexmedetomidine
dextromethorphan
Diabex
Diaformin
Diamicron MR
Diane-35
Diflucan
digoxin tablets
dipyridamole
Persantin
docusate
Coloxyl
dolutegravir lamivudine
Dopaquel
dothiepin
Prothiaden
doxepin
doxylamine
Duphalac
Duromine
phentermine
Duragesic
Durogesic
Dymadon
edoxaban
eletriptan
Eltroxin
Endep
enzalutamide
Epipen
eplerenone
ergometrine
Ergotamine
ertapenem
erenumab
escitalopram tablets
estrogen
oestrogen
Estalis
eszopiclone
ethinylestradiol
Euthyrox
evolocumab
Repatha
exenatide
Byetta
famciclovir
Feldene
piroxicam
ferrous sulphate
ferrous fumarate
ferrous gluconate
iron supplements
filgrastim
fingolimod
Fleet enema
flecainide
fludrocortisone
Florinef
fluorometholone
Fluanxol
folic acid
Fosamax Plus
Galvus
vildagliptin
galantamine
Gaviscon
Genvoya
glucagon
GlucaGen
glucosamine
glycopyrronium
golimumab
griseofulvin
guanfacine
Harvoni
HCTZ
hydralazine tablets
hydromorphone
Hygroton
Hyzaar
Imigran
Imodium
Implanon NXT
Inderal
indomethacin
Indocid
Invega Sustenna
Invega
Isordil
Imdur
Nitrodur
GTN spray
GTN patch
GTN
Istin
itraconazole
ivabradine
Kaletra
Kalydeco
Trikafta
Kenacort
triamcinolone
ketamine
ketoconazole
ketotifen
labetalol
lacosamide
Lamisil
terbinafine
Lanoxin
Largactil tablets
leucovorin
Levemir FlexPen
linagliptin
Trajenta
Trajentamet
Jentadueto
Janumet
Xigduo
linezolid
liothyronine
Lovan
loratadine tablets
Losec
lorazepam tablets
Lovenox
Luminal
lutein
Lysodren
Madopar tablets
Maxolon
mebendazole
mebeverine
Mobic
meloxicam
medroxyprogesterone
Provera
mefenamic acid
Ponstan
mefloquine
melatonin
Circadin
melphalan
mercaptopurine
meropenem
mesna
Metamucil
metaraminol
methyldopate
Micardis Plus
Microgynon
midazolam
midodrine
minocycline
Minomycin
minoxidil
mitoxantrone
modafinil
Modavigil
Mogadon
nitrazepam
mometasone
Nasonex
Monofeme
morphine sulphate
MS Contin
Ordine
Movicol
MiraLAX
Mycobutin
nadolol
Naprogesic
Naprosyn
natalizumab
Tysabri
Nardil
phenelzine
neomycin
neostigmine
nicorandil
nicotine patch
nicotine patches
NRT
nicotine gum
nimodipine
nitrate spray
Norflex
orphenadrine
Norvir
nystatin
ocrelizumab
octreotide
omalizumab
Xolair
Orgametril
Oruvail
oxazepam
Serepax
OxyNorm
Targin
palbociclib
pamidronate
Panadol Osteo
Panamax
pancreatin
Creon
Parlodel
Parnate
Paxlovid
molnupiravir
penicillamine
penicillin V
pentoxifylline
permethrin
perphenazine
phenergan
promethazine
phenoxymethylpenicillin
phentolamine
phosphate binders
physeptone
Piportil
pipothiazine
pizotifen
Sandomigran
posaconazole
potassium chloride
Slow-K
pramipexole tablets
prasugrel
Praluent
praziquantel
Predsol
Premarin
Primolut
primaquine
primidone
procarbazine
prochlorperazine
Stemetil
progesterone
Prolia
propantheline
Prograf
Proscar
protamine
Proventil
pseudoephedrine
Sudafed
pyridostigmine
Mestinon
pyridoxine
quinine
raloxifene
Evista
ranibizumab
Rapamune
sirolimus
Reagila
Remicade
Resonium
ribavirin
rifabutin
rifapentine
Risperdal Consta
risperidone depot
Ritalin LA
rizatriptan
Rocaltrol
romosozumab
rosiglitazone
roxithromycin
rufinamide
sacubitril
Salazopyrin
salbutamol inhaler
Sandimmun
saxagliptin
secukinumab
selegiline
senna
Senokot
Septrin
Serenace
Seroquel XR
sevelamer
Sifrol
silver sulfadiazine
Flamazine
Simponi
Slow release morphine
sodium bicarbonate
Solu-Cortef
Somac
sotalol
Spiolto
Stelara
ustekinumab
streptokinase
streptomycin
Sublocade
Buvidal
sucralfate
sulindac
sulpiride
Dolmatil
sumatriptan tablets
Symbicort Turbuhaler
Synacthen
Tagamet
cimetidine
Tapazole
Tarka
teicoplanin
Tecfidera
Tegretol CR
Temgesic
Temodal
temozolomide
tenecteplase
tenofovir disoproxil
teriflunomide
tetrabenazine
tetracycline
thalidomide
lenalidomide
Revlimid
bortezomib
Velcade
thiamine
thioridazine
Melleril
tiagabine
ticlopidine
tinidazole
Tofranil
tolbutamide
tolterodine
Tradjenta
trandolapril
tranexamic acid
tranylcypromine
trastuzumab emtansine
triamterene
Dyazide
trifluoperazine
Stelazine
trihexyphenidyl
trimipramine
Surmontil
Triphasil
triptorelin
Trimeq
Triumeq
Tryptanol
Turbohaler
Tylenol
Ursofalk
ursodeoxycholic acid
vaginal pessary
Valtrex
valaciclovir tablets
valproic acid
Depakote
Depakene
vedolizumab
Entyvio
Ventolin puffer
Ventolin inhaler
ventolin nebules
vigabatrin
vildagliptin metformin
vinblastine
vitamin D
vitamin K
vitamin B12
hydroxocobalamin
voriconazole
vortioxetine
Brintellix
Wegovy
Mounjaro
tirzepatide
Xalatan
Xeljanz
tofacitinib
baricitinib
upadacitinib
Yasmin
Zantac
Zestoretic
Zithromax
Zofran
zoledronic acid
Aclasta
Zometa
Zomig
zolmitriptan
zonisamide
zoster vaccine
Zyban
Zyloprim
Zyrtec
Zypine
Cytotec
misoprostol tablets
Plan B
Postinor
Levonelle
levonorgestrel
Jadelle
Norplant
Nexplanon
NuvaRing
Vermox
Zentel
albendazole
Fansidar
Coartem
artemether
medicinal cannabis
medical marijuana
medical cannabis
CBD
CBD oil
THC oil
cannabidiol
cannabis
marijuana
ganja
cocaine
crack cocaine
heroin
methamphetamine
methylamphetamine
amphetamine
amphetamines
ecstasy
MDMA
LSD
GHB
benzodiazepines
benzos
opioids
opiates
synthetic cannabis
kronic
nangs
nitrous
petrol sniffing
glue sniffing
sniffing petrol
sniffing glue
inhalants
chroming
party pills
BZP
kava
bath salts
antidepressant
antidepressants
antipsychotic
antipsychotics
antihypertensives
anticonvulsants
anticoagulant
anticoagulants
anti-epileptics
antihistamines
antibiotics
antivirals
beta blocker
beta blockers
painkillers
sedatives
sleeping pills
steroid tablets
tranquillisers
tranquilizers
mood stabiliser
mood stabilisers
stimulants
immunosuppressants
statin
statins
inhaled steroids
diuretics
water tablets
water pills
blood pressure pills
malathion
organophosphate
chlorpyrifos
glyphosate
Actellic
Lannate
carbamate poisoning
rat bait
caustic soda
AstraZeneca
Sinopharm
Johnson & Johnson vaccine
pneumococcal
pentavalent
rotavirus vaccine
varicella vaccine
hepatitis B vaccine
yellow fever vaccine
typhoid vaccine
rabies vaccine
`,
);
