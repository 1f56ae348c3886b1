/** Medicines by generic and trade name, as they stand in letters, referrals and prescriptions. */

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
