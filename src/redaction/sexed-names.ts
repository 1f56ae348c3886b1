/**
 * Given names that are borne by one sex, folded. From lists that give names by sex and that agree; names of the Caribbean, the Pacific
 * and Aotearoa by hand. Sources and licences: `detectors/lexicon/README.md`. Data.
 */

export const FEMALE_NAMES = `
aachal aada aadhya aadrika aahana aaliyah aanandinii aanuoluwapo aaratrika aarini aarna aarya aasa aasha aashi
aashritha aatmaja aba abagail abani abbey abbi abbie abbigail abby abdonie abebi abeline abena abeni abha abhaya
abibatou abigael abigaelle abigail abigale abigayle abosede abril aby acacie acanthe achieng achsah ada adah adalbaude
adalberta adaline adalsinde adalyn adalynn adamaris adaugo adda addie addison addisyn addyson adea adebukola adegrine
adela adelaida adelaide adelasia adele adelheid adelia adelie adelina adeline adell adella adelle adeltrude adelyn
adelynn adenike adepeju adesewa adesua adetoke adetoun adi adiela adilene adina adison aditi adja adline adolphie
adonise adora adoracion adrastee adrehilde adria adriana adriane adrianna adrianne adriene adrienne adrijana adunni
advika adweta adwitiya adwoa adya adyson afaq affie afia afiya afra africa afruza afton afua agata agatha agathe agca
aggie agilberte aglae aglaia agnane agneflete agnes agnesa agnese agness agneta agnieszka agostina agrata agripina
agrippine agueda agusta agustina ahalya ahilya aicha aida aideen aileen ailene aili ailis aimee aina ainara aine aino
ainoa ainsley aisha aishani aisling aislinn aissata aissatou aisyah aitana aiyana aiyanna aja ajana ajda ajeng ajita
ajla ajlin ajna ajoke akeelah akinyi akofa akorfa akosua akoth akshainie akshata akshita akua akula akumaa akunna ala
alabama alaina alaine alais alana alani alanis alanna alannah alara alaya alayna alba albane alberade alberta alberte
albertha albertina albertine albina alcidie alcie alcine alcira alcyone alda aldegonde aldona aldonza alea aleah
alease alecia aleen aleena aleida aleisha alejandra alejandrina aleksandra alena alene alenia alenka alesha alesia
alessa alessandra alessia aleta aleth aletha alethea alexa alexandra alexandrea alexandria alexandrie alexandrina
alexandrine alexane alexanne alexia alexina alexine alexus alexys aleya aleyna alfonsina alfreda alia aliana alica
alice alicia alicja alida alienor aliette alika alima alina aline alis alisa alise alisha alison alissa alissia
alisson alivia alix alixe aliya aliyah aliza alize alizee alka alla allana allean alleen allegra allena allene allie
alline allison allisson ally allyson allyssa alma almeda almedia almendra almeta almina almira almudena almyra aloise
aloisia aloma alondra aloyse alphonsine alta altha althea althee altie alvena alvera alverda alverta alvina alvine
alvira alwilda alwina alwine alya alyah alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alysson
alyvia alzbeta alzina ama amada amadea amahle amaia amaira amal amalia amaliane amalie amalija amalthee amanda amande
amandine amante amarande amaranthe amarilis amaris amaryllis amata amaya amayra ambar amber amberly ambra ambre
ambrine ambroisie amea ameena amel amelia ameliane amelie amelija ameline amen america amethyste amey ami amiah amicie
amie amina aminat aminata aminatu aminte aminu amira amirah amita amiya amiyah amma ammie amodini amoke amope amparo
amra amrita amritambu amruta amy amya ana anabel anabela anabella anabelle anae anaelle anahera anahi anahis anahita
anaida anais anala analia anamaria anamika ananda anandamayi ananta anasooya anastacia anastasia anastasie anastasija
anastasiya anastazie anastazja anasuya anaya anca anceline ancuta anda andela andjelina andrada andreea andreia
andreja andrina ane anel anemona anemone aneta anett anette anezka angadreme angela angele angeles angelia angelic
angelica angelika angelina angeline angelique angelita angella anggun anghelina angie angilberte ani ania anica anice
anicee anicette anie anika anila anina anisa anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjanie
anjelica anjushree anjushri anka anke ann anna annabel annabell annabella annabelle annaelle annah annalena annalisa
annalise annamae annamaria annamarie annapurna annastacia anne anneke anneli annelie annelies anneliese annelise
annemarie annemie annemijn anner annet annetta annette anni annice annick annie annika annikki annina annis annita
annmarie annonciade annunziata anny anona anouck anouk ansberte anselma anshula ansley anstrudie antea anthea
anthelmette antigone antionette antje antoaneta antoinette antonela antonella antonetta antonette antonia antonieta
antonietta antonija antonina antonine anu anuja anunciacion anusha anusuya anuta anvi anwesha anya anyango anyi
aoibheann aoibhin aoibhinn aoife aphelie apolena apolline apollonia apolonia appoline april apsara aquiline ara
arabella arabelle araceli aracely aradhana arah arame araminta aranka aranzazu arcelia ardath ardelia ardella ardelle
ardeth ardis ardith ardyce areli arely aretha argie argine aria ariadna ariana ariane arianna arianne aricie ariela
ariella arielle arietta arij arija arike arina arinola arisa aristita arizona arkie arla arleen arlena arlene arlet
arleth arletta arlette arline arly arlyne armance armande armandine armeline armelle armida armide arminda armine
arminta arna arnaude arnetta aroa aroha arra arrie artelia artemis artemisa arthurine aruna arunima arvilla arwa arwen
arya aryana aryanna arzu asake asceline ascension ase asel asemahle asha ashanti ashely ashlea ashlee ashleigh ashlene
ashli ashlie ashling ashly ashlyn ashlynn ashmi ashraqat ashtyn asia asila asiya asja aslesha asma asma'u asmaa asmita
ason aspen assa assetou assia assil assomption assunta assya asta astarte asterie astou astree astrid astrida astride
asuncion asya ataahua atena athalie athanasie athena athenais athina ati atieno atinuke atreyee atreyi atta attie aube
aubertine aubree aubrie aude audeline audra audrey audriana audrianna audrina audry augusta augustina aulia aura aure
aurea aurelia aureliana aurelie aurelienne aurelle auriane aurilla aurora aurore autumn auxane ava avah avani avantika
aveline averi averie avie avigaelle avis avital avoye avril awa awero awesi awhina axeline axelle axenia aya ayah
ayala ayana ayanda ayanna ayebatari ayelen ayem ayesha aygul aygun ayinke ayize ayla ayleen aylin ayline aylla
aymardine aymonde aynur ayoka ayra ayse aysel ayten ayu ayushmati azahar azahara azalea azalee azaria azariah azelie
azeline azeneth aziza azra azucena azul azzie baaba baala babette baby baghyawati bahia baidehi baijayanti bailee
balamani bama banna banu bara barb barbara barbe barbie barbora barbra barbro barica barkha basanti basilisse basma
bathilde baya baylee baylie bea beadie beata beate beatrice beatrix beatriz beaulah beckie becky bee begona belen
belia belinda bella belle belva bena benedicte benedikta benedita benice benigna benita benta bente benthe berangere
berdie berengere berenice berit bernadette bernadine bernarda bernardine bernardita berneice bernetta bernice berniece
bernita berta bertha berthe bertille bertina bess besse bessie betania beth betha bethan bethann bethany bethzy betina
betsey betsy bette bettie bettina betty bettye bettyjane bettylou beula beulah beuve bev beverlee beverley beverly
beya beyonce bhaanumati bhadra bhagirathi bhagmania bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhavika
bhavini bhavna bhavya bhekisisa bhekokwakhe bhilangana bianca bianka bibi bibiana biddie bienvenida bigna bilha
biljana bilkisu billye bilva bilwa bimala bina bineta binita binta bintou birdella birdie birgit birgitta birgitte
birte birtha birthe birtie biserka bishakha bismah blanaid blanca blanch blanche blanchie blandine blanduzia blanka
blazena blossom bobbi bobbye bodil boel bogdana boglarka bohdana bohumila bohuslava bojana bolatito boluwatife bonita
bonnie bonny borbala borka bosibori bouchra bozena bozica bozidara braelyn brande brandee brandi brandie brandusa
branimira branislava branka brankica brea breana breann breanna breanne breda bree brenda brendah brenna breonna bria
briana brianda brianna brianne bridget bridgett bridgette bridgit bridie brielle brigette brigid brigida brigita
brigitta brigitte briley brinda brinley brionna brisa bristol brita britany britney britni britny britt britta
brittaney brittani brittanie brittnay brittnee brittney brittni brittnie brittny bronach bronagh bronislava bronwyn
brooke brooklynn bruna brune brunehaut brunehilde brunilda bryana bryanna brylee bryn brynlee brynn bryony buddhana
buelah buena buffy buhle bula bulah buna bunmi busisiwe byrdie cacilia caddie cadence caetana cailin cailyn caitlin
caitlyn caitlynn caitriona caldonia caleigh cali calista calixta calla calleigh cambria camelia cami camila camilia
camilla camisha cammie canan candace candela candelaria candelas candi candice candida candis candy candyce cannie
caoilfhionn caoimhe capitola cappie caprice capucine cara caragh caren cari caridad carie carin carina carine carisa
carissa carla carlee carleen carleigh carlene carley carli carlijn carlota carlotta carly carlyn carma carmela
carmelita carmella carmen carmenza carmina carminho carmo caro carola carolann carole carolee carolin carolina
caroline carolyn carolyne carolynn caron carra carren carri carry caryl caryn casandra casiana casie cassandra
cassiopee cassondra castille cataleya catalina catarina caterina catharina catharine catherine cathern cathey cathi
cathie cathleen cathrine cathryn cathy catina catinca catrin catrina catrinel catriona caydence cayetana cayla caylee
ceara cecelia cecile cecilia cecilie cecily ceil celena celesta celestia celestina celestine celia celie celina
celinda celine cena centrine ceola cerasela cerise ceyda ceyla ceylin cezara chaaya chahinez chaima chaitaly chaka
chakrika chaman chameli chana chanardaye chanchal chanda chandani chandi chandini chandira chandni chandrabhaga
chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chaney chanez
chanie channie chantal chante chantel chantelle chapala charis charissa charisse charita charity charla charlaine
charlee charleen charlene charli charline charlize charlotta charlotte charlottie charlsie charmaine charolette
charumati charvi chasity chasmum chastity chavvi chaya chayenne chayma chebet chedeline chelangat chelo chelsea
chelsey chelsi chelsie chelsy chepkemoi chepkoech chepkorir cher cherechi cherelle cheri cherie cherilyn cherise
cherish cherith cherotich cherrelle cherri cherrie cherry cherryl cheryl cheryle cheryll chessie chestina cheyanne chi
chiamaka chiara chimamanda chimere china chinyere chiquita chiraz chirine chita chitrali chitramala chitrangada
chizoba chloe chloie chrissie chrissy christa christabel christal christeen christel christelle christen christena
christene christi christiana christiane christianne christin christina christine chrystal chyna chynna ciaobella ciara
ciarra ciarrai cicely cici cielo ciera cierra ciji cilla cinda cindi cindy cinnamon cinta cinthia cinthya cintia
cinzia cipriana cisem citlali citlalli citra claire clara clarabelle claribel clarice clarinda clarine clarisa
clarissa clarisse classie claudette claudia claudina claudine clea cleda clelia clelie clella clemence clemencia
clementina clementine clemie clemma cleola cleone cleopatra cleophee cleora cleta cleva clevie cliffie clio cliodhna
cliona clodagh cloe clora clorinda clothilde clotilda clotilde clyda clydie clytie codrina codruta coleen coletta
colette coline colleen collette collien colomba colombe columbia comfort concepcion conception concetta concha
conchita consolata constanca constance constanta constantina constanza constanze consuela consuelo contina cora
coraima coral coralia coralie coraline corda cordelia cordella cordia cordie cordula corean corene corentine coretta
cori corie corina corine corinna corinne corliss cornelia cornie corona corrie corrina corrine cosima cosmina coumba
courteney crenguta creola crescencia cressie crete crina crissie crissy crista cristal cristen cristi cristiana
cristina cristine cristy crysta crystal cuba cushla custodia cydney cyndi cyntha cynthia cyrielle cyrine daciana daevi
daevika dafina dafne dagmar dagmara dagny dahiana dahlia daiana daija daijah dairine daisey daisha daisie daisy daisye
daja dajana daksha dakshayani dalaja dalal dalia dalibora daliborka dalida dalila dalima dalla damaris damayanti
damiana damini damla damyanti danae daneen danelle danette dania danica daniela daniella danielle danijela danika
danique danita danitza danka danna dannielle danuse danuta danyel danyell danyelle daphne daphnee darci darcie daria
dariana darija darika darina darine darinka darja darla darleen darlene darline darling darlyne darshwana darta dary
dasia davida davina dawn dawna dawne dayamai dayami dayana dayanara dayita dayle dayna dayse dea deana deandra deann
deanna deanne dearbhail dearbhaile dearbhla deasia debbi debbie debbra debby debera debi debora deborah deborrah debra
debrah debroah dedra dee deeann deedee deeksha deena deepa deepali deepika deeptimayee deeptimoyee deetta defne deicy
deidra deidre deirbhile deirdre deisy deja dejah delaney delcie delfina delia deliah delila delilah delina delinda
delisa dellar delle dellia dellie delois delora delores deloris delpha delphia delphine delsie delta dema demetra
demetria demi dena deneen denese denice denine denisa denise denisha denisse denita denyse deokie derly dervla derya
desirae desiree despina dessa destany destinee destiney destini destiny devangana devani devasree devi devika dewi
deyanira dezzie dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri dhia dhriti diah dian diana
dianah diandra diane diann dianna dianne diara diarra dicie dicy dida didina dieudonnee dieynaba digna dijana diksha
dilara dildora dillie dimitrina dimple dina dinah dinda dionisia dionne dior dipali dipta dita ditte ditya divine
divna divya dixie diya diyora djeneba djuana djuna dobromila dobroslava dochia docia doha doina dola dollie dolly
dollye dolores doloris dolphine domenica dominga dominika dominque domitila domitille domnica domonique dona donata
donatella donia donie donita donna dora doralisa dorathea dorathy dorcas dorcus doreen dorene doretha doretta doriana
doriane dorina dorinda dorine doris dorit dorita dorla dorli dorota dorotea doroteja dorotha dorothea dorothee dorothy
dorottya dorte dortha dorthe dorthea dorthey dorthy dosha doshia doshie dosia dossie dot dottie dotty douce dounia
dove dovie doyinsola draga dragana dragica drahomira drahoslava draupadi drema drucilla drusilla dua dubravka duduzile
dulari dularie dulce dulcie dumisile dumitra dumitrana dune dunja dunya duong durdona durga durgeshwari dusana dusanka
duyen dwan dyah dyan dyna e'zoza eabha eadaoin earlean earlene earline earnestine eartha easter eathel ebba ebiere
eboni ebony ecaterina echo eda edda eddah edel edelmira edhitha edilma edina edinah edit edita edite edith edla edmee
edmonia edna ednah edra edrie edris eduarda edwina edyth edythe eesha eeva effa eftimia efua eglantine eileen eilis
eilish eimear eimer eimhear eiravati eithel ekaja ekani ekanta ekantika ekaparnika ekaterina ekiya ekta ela elaina
elaine elakshi elana elanur elayne elba elberta elcira elcy elda eldora elea eleanor eleanora eleanore elease electa
elektra elena elene eleni elenoa elenor elenora elenore eleonora eleonore elfie elfreda elfrida elfrieda elfriede
eliabeth eliana eliane elianna elida eliette elif eligia elin elina eline elinore eliona elisa elisabet elisabeta
elisabeth elisabetta elisaveta elise eliska elissa eliza elizabet elizabeth elizaveta elizbeth elize elizebeth elka
elke ella ellamae ellar elle ellen eller elliana ellie ellinor ellyn elma elmina elmira elmire elmyra elna elnora eloa
eloah eloane elodia elodie elois eloisa eloise elona elora elosy elouise elsa elsbeth else elsie elsy elta elva elvera
elvia elvie elvina elvira elvire elvy elwanda elwira elya elyne elyse elyssa elzada elzbieta ema emaline emanuela
emanuella emanuelly ember embla emelia emelie emelina emeline emely emelyne emer emerance emerencie emese emi emie
emilce emilee emilia emiliana emilie emilija emilly emilse emily emine emma emmaculate emmah emmalee emmaline
emmanuelle emmelie emmely emmer emmi emmie emmy emna emogene emperatriz emy ena enakshi encarna encarnita endah engla
enid enie eniola enith enna enola enora enriqueta enya eola eppie epsie era erena erica ericka erika erina erine eris
erla erlene erlinda erline erma ermina ermine erna ernestina ernestine erykah eryn eseta esha eshana eshita esi esma
esmee esmeralda esmira esparta esperanza essa essence essie esta estefani estefania estefany estela estell estella
estelle ester estera esther estie estrella eszter eta etela etelvina etha ethel ethelene ethelyn ether ethie ethyl
ethyle etna etta etter ettie eudora eudoxie eufemia eufrosina eugenia eugenie eula eulah eulalia eulalie euna eunice
eunika euphemia euphrasie eura eurydice eusebia eusebie eva evalena evaline evalyn evalyne evangelina evangeline
evanghelina eve evelena evelia evelien eveliina evelin evelina eveline evelyn evelyne evelynn everline everlyne evette
evi evia evie evita evon evonne evy ewa ewatomi ewelina exa exie eya eylul fabia fabiana fabienne fabiola fabricia
fadekemi faderera fadime fae fainche fairy faith faizah fajr falak falguni fallon falon fancy fanni fannie fanny
fannye fanta fantine fara farah farangiz fareeda farhunnisa farida farrah farzana fatemeh fathonah fatiha fatim fatima
fatimata fatma fatou fatouma fatoumata fatuma faustine fawn fay faye fazeela febe febi febriana febrina federica
fedora fehintola felecia felicia feliciana felicidad felicie felicita felicitas felicity felina feline felipa felisa
felisha felista felister felistus fella fem femke fenja fenna fenne feriel fern fernanda fernande ferne feruza feryel
fiadh fibikemi fidan fidela fidelia fien fiene fikayomi filipa filippa filiz filofteia filomena fily fine finia finja
finnja fiona fionnuala fiorella fitri fitria fitriani flavia flavie fleda fleeta fleta fleur flo floare floarea
flonnie floor floortje flora florance flore florence florencia florene florenta florentina florentine floretta
floriana floriane florica florida florie florina florinda florine florrie flossie flurina folashade fonda fortunata
fortunee forum fotima fouzia fozia franca france frances francesca francette franchesca francia francies francina
francine francisca francisquita francoise francy franka frantiska franziska freda frederica fredericka frederike
frederique freeda freida freja fresia freya frida fridah frieda friederike frona fronia fronie fronnie frusina fumiko
gabriela gabriella gabrielle gabrielly gabrijela gaby gadis gaelle gaia gail gaja gala galilea galina gamalat gambo
gamila ganesha garance garima gasti gaurangi gauri gaurika gautami gawati gayathri gayatri gaye gayla gaylene gaynell
geanina gearldine geeta geetanjali geetika gelila gelsomina gema gemine gemini gemma gena genesis geneva genevieve
genevra gennie genoveva genta gentiana georganna georgeann georgeanna georgene georgeta georgetta georgette georgia
georgiana georgiann georgianna georgina georgine geraldine geralyn gerarda gerberge gerda gerlinde germaine germana
gerri gertha gertie gertrud gertruda gertrude gertrudis gesare geta getrude ghaliyati gherghina ghislaine gia giada
giana gianina gianna gidget gifty gigi gilberte gilda gillian gillie gilma gina ginette ginevra ginger ginny gioia
giorgia giorgiana giovanna girija girja girtha gisela gisele giselle gisselle gita gitanjali gitte giulia giuliana
giuseppa giuseppina gizela gizem gladis gladyce gladys glenda glendora glenna glennie glennis glenys glinda gloria
glynda glynis gogo gokce golda goldia goldie gonul gordana goundo grace gracelyn gracia graciana gracie graciela
grainne gratiana gratiela grayce grazia graziella grecia gregoria greta gretchen grete grethe gretta gricelda grisel
griselda gudrun guenievre gugu gugulethu guilhemine guillemette guillermina gul gulay gulcin gulnaz gulsen gulsum
gulus gun gunda gunhild gunilla gunnel gunnur gunsel gusta gustavine gustie guusje gwen gwenaelle gwenda gwendolyn
gwyn gwyneth haby hadassa hadassah hadicha hadija hadiza hadja hadjer hafsa hafsat hafshah hailee hailey hailie hajar
haleigh haley hali halie halima halina halle hamima hamsini hana hanae hania hanife hanna hannabel hannah hanne
hannele hannelore hariata harinakshi harini harita harlene harmony harriet harriett harriette haruko hasel hasna
hasnaa hassie hatice hatouma hauwa hava hawa haya hayat haydee haylee hayleigh hayley haylie hazel hazelle hazle
heather heaven hedda hedvig hedviga hedvika hedwig hedy heema heidi heidrun heidy heike helaine helen helena helene
helga helin hella helle hellen hellena helma helmi heloisa heloise helyn hema hemal hemangini hemani hennie henny
henretta henrieta henrietta henriette henrike hera heracleea herdis herlinda herma hermelinda hermina herminda hermine
herminia herta hertha hessie hester hesti hettie hetty hiba hidaya hilah hilda hildah hilde hildegard hildegarde
hildred hildur hillevi hilma himadri himani hina hind hine hinemoa hinewai hira hiral hiranya hjordis hlengiwe holli
holly hong honora honorine hortencia hortense hortensia hortenzia hosna hosniya houda huguette huia hulda huldah hulya
humaira humeyra huong hyacinth iara iasmina iben ibeth ibironke ica icey icha icie icy ida idabelle idamae ide idell
idella idika iesha ieshia ifa ifeoma ifora ifunanya ignacia ijaya ika ikram ikshita ila ilah ilana ilaria ilayda ilda
ildiko ileana ilene ilenia iliana ilinca ilisapesi illa ilma ilo ilona ilsa ilse ilyana ima imane imani imelda imen
imene imge iminathi imke immaculate imo imogen imogene ina inara inaya inci indah indali indi india indiana indie
indira indrani indy inell ines inesa inez inga ingeborg inger ingrid ingrida inguna inka inkeri inmaculada inna intan
inyoni ioana ioanina iola iolanda iona ione ionela ionelia iosefina irawati ireland irem iren irena irene iretioluwa
iriana iridenta iridian irina irine iris irja irma irmeli irmgard irva irya iryna isabel isabela isabell isabella
isabelle isabelly isadora isaline isamar isaura isaure ise isee iseult isha ishani ishanvi ishita isidora isioma isis
isisa isla islande ismerie isobel isolina isra israa ita itzel itziar iulia iuliana iustina iva ivah ivana ivanka
ivanna iveta ivette ivie ivona ivonne ivy iyabode iyadunni iyana iyanna iza izabela izabella izabelle ize izel izetta
izia izola izolda izora jabulile jacalyn jacey jacinta jacinthe jackeline jacki jackline jacklyn jaclyn jacque
jacquelin jacqueline jacquelyn jacquline jacqulyn jada jade jadranka jadwiga jaeda jael jaelyn jaelynn jagrati jagvi
jaida jailene jailyn jaimee jaimini jakayla jaleesa jalisa jalissa jaliyah jalsa jalyn jalynn jamalia jami jamila
jamiya jamya jana janae janaina janaki janani janay jane janeen janel janell janelle janene janessa janet janeta
janeth janette janey janiah janice janie janin janina janine janiya janiyah janka janna jannah janneth jannette janni
jannie january januja janya janyce jaquelin jaqueline jara jarmila jaromira jaroslava jaslene jaslyn jasmijn jasmin
jasmina jasmine jasmit jasmyn jasmyne jasna jaunita javiera jaycee jaycie jayda jayde jaye jayla jaylah jaylee jayleen
jaylene jaylinn jaylyn jaylynn jayne jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jeana jeane jeanetta
jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jebet jecinta jedidah jeevika jehanne jela
jelagat jelena jelica jelita jelka jella jemima jemimah jemma jemutai jena jenelle jenifer jeniffer jenilee jenipher
jenna jennah jennette jennie jennifer jenniffer jenny jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei
jeptoo jeraldine jeri jerica jerilyn jerilynn jerono jerop jerotich jerri jerrica jerrie jerrilyn jerusha jeruto jeryl
jesca jesenia jesica jessenia jessi jessica jessika jessye jesusa jet jetta jette jewel jhalak jhoana jihane jil jill
jillian jimena jinane jindriska jinnie jinthe jirina jitka jiya joana joanie joanna joanne joaquina jocelyne jocelynn
jodi jodie joelina joeline joell joella joelle joellen joetta joette johana johanna johannah johanne johnna jolana
jolanda jolanta jolayemi joleen jolene jolette jolie jolien jolijn jolin jolina joline jonell jonna jordana jordin
joretta jorja jorunn josanne josee josefa josefin josefina josefine josefita joselin joseline joselyn josephin
josephine josette josiane josianne josie josiephine josipa joslyn josphine jossie josy journey jovana jovita joy joyce
joycelyn joye joyline jozefa jozefina juana juanita judeline judi judie judit judita judith judy judyth jula julia
juliana juliane juliann julianna julianne julie julienne juliet julieta julieth juliette julija julijana julika julina
julisa julissa julita juna june junia junie junon jusra justina justine justyna jutta jyoti jyotsana kaaren kaarina
kaat kabita kacey kaci kacie kacy kadence kadiatou kadidia kadidiatou kadijah kady kaela kaelyn kaelynn kahina
kahurangi kaia kaila kailee kailey kailyn kaina kaitlin kaitlyn kaitlynn kaiya kaja kalea kaleena kaleigh kalene
kalesi kaley kalie kalina kalinda kaliyah kallie kalpana kalyani kalyn kama kamala kamaria kami kamila kamilah kamile
kamilla kamilly kamla kamora kamya kanchan kandace kandi kandice kandy kanesha kani kania kanisha kanishka kanti kara
karen karie karima karimah karin karina karine karis karissa karla karlee karlene karley karlie karlijn karlina
karlotta karly karmela karmen karoliina karolin karolina karoline karolyn karon karren karri karrie karsyn kartika
karyl karyme karyn kasandra kashish kashvi kashyapi kasie kasiyah kassandra kassidy kassie kata katalin katalina
katariina katarina katarzyna kate katelin katell katelyn katelynn katerina katerine kathaleen katharina katharine
katharyn kathe katherin katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene kathlyn
kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katina katja katla katlin katlyn katlynn
katrin katrina katrine kattie katty katy kavita kavya kawtar kaya kaycee kaydence kayla kaylah kaylan kaylee kayleen
kayleigh kaylen kaylene kayley kayli kayliah kaylie kaylin kaylyn kaylynn kayna kayra kazuko keanna keara kecia keeley
keely keena keesha keeva keila keira keisha kelcie keli kelis kellee kelli kellie kelsea kelsi kelsie kelya kemuma
kemunto kendra kenia kenisha kenley kenna kennedi kenza keren keri kerri kerrie kerstin kerubo kesha keshia ketsia
keya keyla kezia keziah khadidiatou khadidja khadija khadijah khadije khady khalilah khanyisile khethiwe khloe khoudia
khulekani kia kiana kiandra kianna kiara kiarra kiera kierra kiersten kikelomo kiki kimber kimberely kimberlee
kimberley kimberli kimberlie kimberly kimora kimoya kindra kine kinga kinley kinsey kinsley kira kirana kiri kirra
kirsten kirstie kirstin kirsty kisha kittie kitty kiya kiyoko kizzie kizzy klara klaudia klaudie klea klementina
klementyna kleopatra kloe konul kora kordula kori korinna kornelia kortney kourtney krisha krissy krista kristal
kristel kristi kristiana kristie kristiina kristin kristina kristine kristy kristyn kristyna kritika krysta krystal
krysten krystin krystina krystle krystyna ksenija kumari kumuda kumush kveta kvetoslava kwamboka kya kyara kyla kylah
kylee kyleigh kylene kylie kyllikki kyra kyrie laci lacie lacramioara lada ladina ladislava ladli ladonna lady
laetitia lagi lahna lahoma laia laila lailah lainey lais laisha lajita lakeisha laken lakendra lakesha lakeshia
lakisha lakshmi laksita lala lale lalie lalita lalla laly lamia lana lanette laney lani lanie lanita laoise laora
laquita lara larae laraine laras larina larisa larissa lashanda lashonda lashunda lasonya lassie latanya latarsha
latasha latesha latifa latifah latika latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina
launa laura laurane laure laureen laureline lauren laurene laurentia lauretta laurette lauriane laurie laurine lauryn
lavada lavanya lavelle lavender lavenia lavera laverna lavina lavinia lavize lavona lavonda lavonia lavonne lawanda
lawrencia laxmi layana layanah layla laylah laylo lea leafy leah leala leana leandra leane leaner leann leanna leanne
leatha leatrice leda leeann leela leelou leen leena leesa lehna leia leidy leila leilani leina leire leisa leisha
leitha lejla lekha lela lelah lelar lelia lella lemma lempi lena lenah lene leni lenia lenja lenka lenna lenora lenore
lenya leocadia leola leoma leona leoni leonia leonie leonne leonor leonora leonore leontina leontine leopolda
leopoldina leopoldine leora leota lera lerato lesa lesana lesedi lesia lesieli leslee lesli lesly lesta lestari leta
letha lethia leticia letitia letizia letta lettie letty leva levana levina levke lexi lexis lexus leya leydi leyla
leyli leyna leyre lia liah liana liane liara liba libbie libby liberty libia libni libusa libuse liceth licia lida
liddie lidia lidie lidija lidya lieke lien liene liesbeth lieve lieze liga ligia liisa lila lilah lilas lili lilia
lilian liliana liliane lilianna lilie lilien lilija lilith lilja lilla liller lilli lillia lillian lilliana lillianna
lillie lillis lilly lilou lilwenn lily lilya lilyan lilyana lilyanna lin lina linah linda lindah linde lindy line
linet linette linh linn linna linnea linoi linoy linsey lintang lioara liora lipika lisa lisakhanya lisann lisanne
lisbet lisbeth lise liselotte liseth lisette lisha lison lissa lissette lissie lita lital litha litia littie litzy liv
liva livia liya liyah liyana liz liza lizabeth lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica
ljudmila loa loane lockie loda loes loice loida loise lola lolita lolla lollie loma lona londisizwe londiwe londyn
loni lonna lopa loraine lorayne lore lorean loredana loree loreen lorelai lorelei lorelle lorena lorene loretta
loretto lori loria loriann lorie lorinda lorine lorna lorraine lorrayne lorri lorrie losaline losalini lossie lot lota
lotta lotte lotti lottie louane louann louanna loubna louella louetta louisa louise louisiana loula louna lourdes
louvenia lova lovelie lovely lovey lovina lovisa loyce lua luana luann luanne luara luberta lubica lubomira luboslava
luce lucero lucetta lucette lucia luciana lucie lucienne lucija lucila lucile lucille lucina lucinda lucindy lucrecia
lucretia lucrezia lucy luda ludie ludivine ludmila ludomila ludovica luella luena luetta lugenia luigia luisa luisana
luise luisina luiza lujza lukhona lulah lular lulie lulla lulu luminita luna lunna lupita lura lurana lurena lurline
lutie luvenia luvinia luz luzia luzie luzmira lya lyana lyda lydia lydiah lydie lykke lyla lylah lylia lylou lyna
lynda lyndia lyndsay lyndsey lyne lynette lynley lynne lynnette lynsey lystra ma'soumeh maaike maarit maartje maayane
mabel mabell mabelle mable macarena macaria macel macey machelle maci macie macy madalena madalina madaline madalyn
madalynn maddalena maddison madeleine madelene madelief madeline madelyn madelynn madge madhavi madhuri madie madilyn
madilynn madina madisen madisyn madita madlaina madleen madlen madlyn madonna madora madyson maebell maebelle maegan
maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magaly magan magda magdalen magdalena
magdalene magdaline magen maggie maggy magnolia maguelone maguette maha mahala mahalia mahalie mahault mahaut mahi
mahika mahulena mai maia maica maida maija maike maila mailin maily mailys maimouna maimuna maimunah maioha maira
maire mairead maissa maissane maite maiwenn maiya maja majken makaila makala makarena makareta makayla makeda makena
makenna makenzie mala malak malati malaya malea maleah malen malena malene malgorzata malia maliah malika malin malina
malinda malissa malissie maliyah mallaury mallie mallorie mallory malorie malou malti malu malvina malwina mame mamen
mammie manal manda mandaakin mandakini mandi mandie mandy manelle manerva manervia mangala mangalya manie manila
manilla manisha manjusha manola manon manuela manuelita manuella manya mara maraea marah maralyn maram marama maranda
marcela marcelina marceline marcella marcelle marcheta marci marcia marcie marcy mardell mare maree mareike mareikura
mareli marely mareme maren mareta marga margaret margareta margarete margaretha margarett margaretta margarette
margarida margarita margarite margaud margaux marge margene margeret margery marget margherita margie margit margita
margo margot margoth margret margrett margretta margrit margrith marguerite margueritte margurite margy mari maria
mariah mariam mariama mariame mariana mariane marianela marianita mariann marianna marianne maribel maribeth marica
maricarmen maricel maricela maricica maricruz marie marieke mariel mariela mariella marielle mariem marieme marietta
mariette marija marijana marika marilee marilena marilla marilou marilu mariluz marilyn marilynn marina marinda marine
marinela marinella marioara mariola marisa marisel marisela marisol marissa maristela marit marita marite maritta
maritza mariuca mariya mariyah marja marjane marjatta marjorie marjory marketa markita marla marlana marlee marleen
marleigh marlen marlena marlene marleny marli marlie marlies marlis marly marlys marlyse marni marnie marnita marolyn
marquita marry marsha marta marte martha marthe martika martina martine martirio marva marvel marwa marwen mary maryam
maryann maryanne marybelle marybeth maryellen maryjane maryjo marylee marylene marylin maryline marylou marylouise
marylyn maryse masa masako massiel mathilda mathilde matie matilda matilde mattea matthildur mattie mattye matylda
maud maude maudie maura maureen mauricette maurine mavis mawuena mawusi maxellende maxima maxine maya mayane mayar
maybell maybelle maye mayerly mayla mayline maylis mayme maymie mayra maysa mayssa mayte mazie mbalienhle mckayla
mckenna mckenzie meabh meadow meagan meaghan mechelle meda media medina medine medora meena meenakshi meera meg megan
megane meggan megha meghan meghana meghann mehar mei meibh meike meire mekhala melani melania melanie melany melba
mele meleane melek melia melike melina melinda meline melis melisa melisande melissa melissandre melissia melita
mellie mellina mellisa mellissa melodee melodie melody melonie melony melusine melva melvina melvine mena menaka mendy
menka meral merania mercedes merche mercia mercy mercyline mere mereana meredith merel mereoni merete meriam meriem
merilyn merjem merlene merna merri merrie merrilee merrily merry mersana mertie merve mery meryam meryem meryl meta
metha metrine metta mette mettie mhambi mia miah micaela micayla michaela michaele michala micheala michela michelina
micheline michell michelle mickie mieke miesha migdalia mignon miguela mihaela mikaela mikaila mikala mikalah mikayla
mila milada milagros milana milcah milda mildred milena miley milica milissa milka milkah milla millaray mille
millicent millie milly miloslava milou miluse mima mimi mina minakshi minda mindi mindy minerva minervia minna minnie
minodora minta mintie mioara mira mirabela miracle miranda miray mireia mireille mirela mirella mireya miriah miriam
miriama mirian mirja mirjam mirjana mirka mirlande mirna mirona miroslava mirriam mirta mirte mirtha mirthe mirtie
miruna miryam missie missouri missy misti mistie misty mitali mitchelle mittie mitzi mitzy miya mnqobi moa modena
modesta modupe moesha mofifoluwa mohana mohini moira moisette mojisola mojisoluwa mollie molly mona monalisa monica
monicah monika monique monna monnie monserrat montserrat mora moraa moradeke morayo moreen morena morenike morgana
morgane moriah morine morolake mosinmileoluwa mossie mosunmola motunrayo moureen mourine moyosore mozell mozella
mozelle mubina mugdha mujde muriel murielle mutia mwanajuma mwanamisi mya myah myla mylee mylene mylie myra myranda
myriam myrlande myrle myrna myrta myrthe myrtice myrtie myrtille myrtis nabila nada nadege nadezda nadia nadin nadine
nadira nadja naelle naemi nafeesa nafula nahla naia naiara naila naima nair nais naja najla najwa nakisha nakita nala
nalan naliaka nalini nallely nan nana nanci nancie nancy nandi nandini nanette nanie nanjala nanna nannette nannie
naoimh naom naoma naomh naomi naomie naomy narcisa narcissus narimane nasiba nastja natacha natalee natali natalia
natalie natalija natalja nataly natalya natasa natascha natasha natasja nath nathalia nathalie nathaly natividad
natosha naura nautica nawel naya nayara nayaret nayareth nayeli nayely nayibe nayla naz nazanin nazreen ndondoloza
ndumiso nea nealie nealy neda nedjma nedra neela neele neelima neema nefeli neha nehir neila nejla nekeisha nekesa
nela nelcy nelda nele neli nelia nelida nelie nelima nell nella nelle nelli nellie nelly nelsy nelya nena nene neola
neoma neppie nerea nereida nerida nerissa nermine neslisah nesrin nesrine neta netra netta nettie neva nevada nevaeh
neveah nevena nevenka neyla neza ngahuia ngaire ngoc nhlakanipho nia niame niamh nichelle nichol nichola nichole nicki
nicol nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidhi nidia nidra nienke nieves nigar
nihan niharika niina nika nike niki nikia nikki nikol nikole nikoletta nikolina nila nilam nilda nilima nilufar
nimakoah nimas nimrat nina nine ninioluwa ninnie ninon ninoska ninthe niouma nira nirja nirmala nisa nisha nita nitara
nives nkazimulo nkosingiphile nobantu nobie nobuhle noelia noelie noeline noella noelle noemi noemie nofoto nohely
nohora nokulunga nokuthula nola nolia nolie nolwazi noma nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo
nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo nonkululeko noor noortje nora norah nore noreen norene
noreta noretta norhane norica norina norine norita norma nothando noura nourane nova novella novi noviana novita
noxolo nozibusiso nozima nozipho nozizwe nqobizitha ntokozo ntombizodwa nuala nubia nur nuran nuray nuria nurul nury
nusa nya nyaboke nyah nyanchama nyasia nydia nyla nylah nynke nyree oana obdulia obioma oceane octa octavia octaviana
octavie odalis odalys odelia odessa odette odika odile oeshi ofelia ojasvi ojaswini olajumoke olalla olar olasunmbo
olena olene oleta olevia olga olimpia olinda oline oliva olive olivia olivie olivine oliwia ololade olufunke
olufunmilayo oluwakemi olwethu olympe olympia oma omaira omaja omana omawunmi ombeline ombline omie omina omisha
omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omya ona ondine oneida oneta oney oni
onie onika onnie onome oona oonagh oormila opal opalina opaline opha ophelia ophelie orah oralia orelia orene oreofe
orfelina orfhlaith oriana oriande oriane orilla orlagh orlaigh orlaith orlane orlena orma ornella orpha orra ortansa
orvokki osa osha otelia otilia otilija ottilia ottilie otylie ouida oumou oviya owethu oxana oyenike oyindasola oysha
ozana ozanne ozella ozge ozlem pabla paca pacifica padma padmi padraigin pahal paige pairlee paisley paityn paivi
pallavi pallie palma palmira paloma pam pamala pamela pamelia pamella pandora pania panini pansy paola paralee
paramita paraschiva parbatie pari parlee parthenia parvati parveen pascale pascaline pascuala pastora patience patrica
patricia patricie patricija patrizia patsy patti pattie patty paula paule pauletta paulette paulica paulien pauliina
paulina pauline pavani pavla pavlina payten paz peace pearl pearla pearle pearlene pearlie pearline pearly pecine
peggie peggy pelagia pelagie penda penelopa penelope penina peninah penni pennie penny pepita pepper peris perla perle
perlita permelia pernilla perri perrine petra petrana petrina petrona petronela petronella petronila petronille
petruta phanice phebe pheobe phileine philine philippa philippine philis phillis philomena philomene phoebe phylicia
phylis phyliss phyllis pia piedad pien pierina pierrette pietra pilar pili pink pinkey pinkie piper pippa pirjo pirkko
pleun pluma pola polina pollie polly pompilia pooja poornima poppy porsche porsha portia pramila prasanna pratiwi
precious preity prema pricilla primerose primitiva princess prisca priscah priscila priscilla priscillah priscille
prisha priska prita priya priyala priyanka profira prudence prudencia prudie prune puck puji puk pulcherie puput
purificacion purity purnima pushti puspa puspita puteri puti putri qiana qori queen queenie quentine quiana quieta
quinter quintia quinty quitterie qushi raagini rabecca rabi rabina racha rachael rachana racheal rachel rachele
rachelle rachida rachita racquel rada radeke radha radhika radka radmila radoslava radovana raegan raelyn raelynn
raewyn rafaela rafaella raffaela raffaella rafila rageshwari rageswari ragna ragnhild rahab rahayu rahel rahma
rahmawati raina raisa rajana rajata rajeshri rajina rajinder raksha raluca ramaa ramata ramatoulaye ramdaye ramona
rana randi rangimarie rania ranim ranya raphaela raphaelle raquel rasheedah rashida rati ratih ratna rawane rawinia
rayana raymonde rayna rayne rea reanna reatha reba rebeca rebecca rebeka rebekah rebekka reem regena regenia regina
regine regitze regula rehana rehanna rehema reina reinhilde rejeanne reka rella remedios rena renada renae renata
renate renea renee renita renske renuka reshma ressie restu reta retha rethabile retno retta rettie reva reyhan reyna
rhea rheta rhian rhianna rhianne rhiannon rhona rhonda ria riana rianna rica ricarda richelle ridhi rieke rihanna
riitta rika rike rikke rikki rilla rillie rim rin rina rinda rini risa risper rita ritva rivka riya roberta robertina
robiya robyn rochelle rocio rodah rodica roena roghayyeh rohana roimata roise roisin rokhaya rokia roksana rolanda
rolande romaine romana romane romanita romina romona romy rona ronda roni ronja ronke ronna rookmin roos rosa
rosabelle rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosamunda
rosana rosann rosanna rosanne rosaria rosaura rose roseann roseanna roseanne roseline rosella roselyn roselyne
rosemarie rosemary rosena rosenda roser rosetta rosey rosia rosie rosina rosita roslyn rosmarie rosmunda rossana
roswitha rosy rowena roxana roxane roxann roxanna roxanne roxelana roxie roxy roya roza rozalia rozalija rozanne
rozella rozina roziya rubi rubie rubiela ruby rubye rudite rufina ruie rukhmani rukia rukmin runa ruperta rupinder
ruqayya rut ruta ruth rutha ruthann ruthanne ruthe ruthie ruxanda ruxandra ruya ruza ruzena ruzica ryann ryleigh rylie
rym ryma sa'adatu saanvi saar sabina sabine sable sabra sabrina sabrine sachi sade sadie sadina sadye safia safiatou
safietou safina safira safiya safta safura saga sahar sahra saida saige sakeena sakina sakineh sakura salena salima
salimah salimata salimatou salina salisha sallie sally salma salome salomea salomey salote salsabila salud salwa saly
samanta samantha samara samatha samdaye samia samiah samina samira samiya samiyah samukelisiwe sana sanaa sanai sanaya
sanda sandie sandra sandrine sandy saniya saniyah sanja sanjuana sanjuanita sanna sanne sannie santa santina sanya
sanziana saoirse saphira sara sarada sarah sarahi sarai sarala saraswati sari sariah sarina sarisha sarita sarka sarla
sarlota sarmite saroja sarra sarrah sartika sarvinoz saskia satine satu saturnina saumu saumya saundra savana savanah
savanna savannah saveta savilla savina savitri scarlet scarleth scarlett scarlette seana seanan seaneen seanna sebrina
seeta sefina segilola segolene seini sekinat sela selah selale selcan selena selene selin selina selma semenica semra
sena sennur senora senta seona sephora septi serafina serah seraina serena serenity serina serine serpil sessa sevara
sevda severina severine sevil sevim sevinc seyda seynabou shae shahd shaily shaima shaimaa shaina shaira shakila
shakira shakti shakuntala shalini shalon shalonda shameka shamika shana shanae shanda shandra shaneka shanell shanelle
shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna shannan shannen shanta shante shantel
shantell shanti shany shaquana shaquita shara sharda shardae sharday sharde sharee sharen shari sharita sharla
sharleen sharlene sharman sharmila sharon sharonda sharron sharyl sharyn shashi shashikala shasta shatara shauna
shauneen shaunna shavon shavonne shawanda shawna shawnda shawnee shawnna shawnte shayla shaylee shayma shayna sheela
sheena sheila sheilah sheilla sheillah shelba shelbi shelbie shelia shelli shelva shelvia shelvie shena shenelle
shenna sheree sheri sherie sherilyn sherine sherita sherly sherlyn sherma shermaine sheron sherree sherri sherrie
sherron sherry sherryl sheryl sheryll sheyla shianne shiela shiloh shilpa shira shirel shirine shirisha shirl shirlee
shirleen shirlene shirley shirleyann shirlie shivakari shivani shobhana shona shonda shonna shontelle shravya shresth
shresthi shreya shreyashi shridevi shrishti shristi shu shubha shubhaprada shwet shyann shyanne shyla shyrel sian
siana siara sibbie sibel sibilla sibongile sibusisiwe sibyl sibylle siddhi siddie sidonia sidonie sidra sien siena
sieni sienna sierra signa signe sigrid sigrun sihawukele sihem silja silje silke siloe silondile silva silvana silvia
silviana silvie silvija simea similoluwa simina simisola simona simonetta simonne simphiwe sina sinda sindisiwe sindy
sinead sinenhlanhla sinikka sinja sintia siobhan siofra siosiana siphephelo siphesihle sira siri sirine siska sister
sita sitara siti siv sixtine siya sizakele sizani skaidrite skye skyla slava slavena slavica slavka slavomira sloane
sloka smaranda smilla smita smriti sneha snezana snjezana sobia socorro soda sofi sofia sofie sofija sofiya sohane
sokhna solange soledad solene solenn soley soline solveig somayyeh somer sommer sona sondra songul sonia sonja sonji
sonya sophia sophie sophronia sophy soraia sorana soraya sorcha sorina souad soumaya soumia sowande speranta spring
stacey staci stacia stacie stana stanca stanislava star starla starr stasa stasia stefana stefani stefania stefanie
stefanija steffi steliana stella stellah steluta stepanka stephaine stephani stephania stephanie stephany stephenie
sterre stina stine stormy subhashini subhasini subomi sucheta suci sude sudeva sudie sudiksha sue suelen suellen
suhani sujata sukanya sula suma sumayya sumayyah sumintra sumitra summer sunay sunday sunita sunniva sunny sunshine
suryakantam susan susana susanita susann susanna susannah susanne sushma susi sussie suus suzan suzana suzann suzanna
suzanne suze suzette suzie suzon suzy svea svenja svetlana swara swarnalata swassane sweta syahrini sybil sybilla
sybille syble sydell sydnee sydni sydnie sylivia sylva sylvania sylvia sylviane sylvianne sylvie sylwia symone syreeta
syrine tabatha tabea tabetha tabita tabitha tahlia taina tais taja takisha talea talei talia talita taliyah talya
tamala tamanna tamar tamara tamatha tambra tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko tamina
tamisha tammi tammie tammy tamra tamsin tamya tana tanesha tangela tania tanika tanirika tanisha taniya taniyah tanja
tanmayi tantri tanushree tanushri tanvi tanya tara tarah taraji tarja tarsha taryn tasha tashina tasia tasnime tatia
tatiana tatianna tatjana tatum tatyana tatyanna tawana tawanda tawanna tawny tawnya taya tayla tea tecla teea teela
teena teja tekla tella tellervo tempie tena tenika tenisha tennessee tennie tennille teodora teodosia teofila teona
tera tere teresa terese teresia teresiah teresita teressa tereza terezia teri terina terra terri terrie tesnim tesnime
tess tessa tessie teuila texanna texas texie thabisa thabisile thadie thais thalea thalia thandazile thandeka thandiwe
thanina thao thea theda thekla thelma thembeka thembekile thembile thembisile theodocia theodora theodosia theola
theres theresa therese theresia theta thi thiare thinhinane thobeka thomasina thora thresa thulisile thursa thuthukile
thyra tia tiana tianna tiara tiarna tiarra tiberia tiegan tiera tierra tiesha tiffani tiffanie tiffany tiguida tiina
tilda tilde tilla tillie timea tina tinca tincuta tindra tiney tinie tinnie tiny tiphaine tira tirza tisha tishie titi
titilayo titin tiziana tobi toccara tolulope toluwani toluwanimi tomasa tomeka tomika tomke tonda tonia tonicha tonja
tonya tori torie torrie toscane tosha toshiko tove towanda toya tracee tracey traci tracie treasure treena trena tresa
tressa tressie treva tricia trilby trina trine trini tripti trish trisha trista triveni triya trudi trudie trudy trula
tsabita tsipora tuana tudora tudorita tudosia tula tulay tulia tulin tupou turkan turvi tuula tuulikki tuva twila
twyla tyesha tyla tyra uberlinda ubika ucchal uchita udyati ula ulduz ulfa ulla ulrika ulrike uluthando ulva ulwazi
ulya uma umi una unaisi undine unique unjani unna unnati unni upadhriti upasna upma ura urishilla urmi urmila ursula
ursule urszula urvashi urvi usha usyi uta ute vada vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi valarie
valary valborg valencia valentina valeria valerie valerija valeska valinda vallary vallie valorie vamakshi vamika
vanda vanesa vanessa vania vannie vansha vanya var vara varalakshmi varenya varsha varvara vasana vasanti vasatika
vashti vasilisa vasiti vassie vasudha vasundhara veda vedanshi vedhika vedika veerle vela velda velia vella velma
velva velvet vena vendula venera veneranda venessa venice venie venita venla vennie venus veola vera verda verdell
verdie verena vergie verica verla verlene verlie verna vernelle vernetta vernia vernice vernita verona veronica
veronicah veronika veronique versa versie vertie vesna vessie vesta veta veva vicenta vicentia vicie vickey vicki
vickie vicky victoire victoria victorine victory vicy vida vidhi vidya viera vieroslava vikki viktoria viktorie
viktoriya vilde vilhelmina villa vilma vimala vina vinaya vincenza vinciane viney vinie vinnie viola violet violeta
violetta violette viorela viorica vira virag virdie virgia virginia virginie viridiana visitacion vita vitoria
vittoria viva vivi viviana viviane vivienne vladana vladimira vladislava voichita vonda vonetta vonnie vrinda vrishti
vritti vrund vyanjana wafae waida waimarie wakeeta waltraud wanda waneta wani wanita warda warhi watika wava weddy
wende wendi wendolin wendy whaea whitley wibke widelene widisha widya wiebke wiem wikitoria wiktoria wilda wilhelmina
wilhelmine willa willene willia williemae willodean willow wilma winda windy winifred winnifred winny winona winter
wirda wishi wissam wulan wulandari wuraola wynona xalak xaviere xena xenia ximena xiomara xiti xochitl xuan yaa
yachana yadavi yadira yaelle yahaira yahvi yaiza yajaira yamile yamilet yamileth yamilex yamina yamini yana yanara
yance yanet yaneth yanina yanira yara yareli yaren yaretzi yaritza yasemin yashasvi yashawini yashica yashoda
yashodhara yashvi yasmeen yasmin yasmina yasmine yasna yasti yauvani yazgul yazmin yeimy yejide yeni yenifer yenny
yeny yesenia yesica yessenia yessi yessica yetta yetunde yeva yewande yfke yibanathi yina yineth yinthe ylva ylvi
ylvie yocelyn yochana yolanda yolande yolima yolonda yona yoselin yoshiko yoshita yosra youmna youna yousra yrsa
ysaline yse ysee yseult yudy yuleisy yuli yulia yuliana yulieth yulimar yulisa yulissa yuly yumi yuna yuni yunita
yurani yurany yuridia yury yutika yvette yvonne zada zadie zaenab zahra zaida zainab zainabu zaira zaitra zakhele
zalina zalindra zamfira zamira zana zandra zanele zaneta zaniyah zansi zara zaraza zaria zariah zarina zarna zayneb
zdenka zdeslava zdislava zehra zeinab zela zelaya zelda zelia zelie zeljka zella zelma zelmira zelpha zenobia zenovia
zenta zenzile zeta zetta zettie zeynab zeynep zhane zibuyile zigrida zillah zilmil zilpah zilpha zina zinaida zinal
zineb zinhle zipporah zita ziva zizi zlata zlatica zoa zobida zobuhle zoe zoeva zoey zofia zofie zohra zoie zoila zoja
zola zona zora zoraida zorina zorka zsofia zubeyde zula zulaikha zulema zulfa zulma zunilda zuzana zuzanna
`;

export const MALE_NAMES = `
aaden aadi aadidev aadinath aaditya aagam aage aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aariz
aarnav aaron aarush aaryan aatmaj aatreya aayush aayushmaan aayushman abayomi abb abbas abbos abbott abd abdalla
abdallah abdel abdelatif abdelkader abdellah abderaouf abderrahmane abdiel abdihakim abdon abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulaziz abdulla abdullah abdullahi abe abednego abeer abeiku abel abelard abelardo
abelin abhaidev abhimanyu abhiram abhirath abhisyanta abie abilio abimbola abiodun abiona abisola abisoye abner
abondance abou aboubacar aboubakar abraham abram absalon abubakar abubakr abulfazl abyasa acace acar acaryatanaya ace
acey achaire achalesvara acharyanandana acharyasuta achille achim achintya achraf achyut acie acy adalard adalbald
adalberon adalbert adalberto adalric adam adamo adams adan add adebiyi adebowale adeboye adedayo adedeji adegoke
adegrin adekitan adekola adekunle adelard adelardo adelbert adeleke adelin adelmo adelphe adem aden adenet adeniyi
adeodat adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja adib
adigun adika adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor adlai admiral
adnan adolf adolfo adolfs adolph adolphe adolphus adonis adrain adriaan adrian adriano adriel adrien adripathi adron
advaith advay advaya advik aedan afolarin afonso aftin agapet agapito agasti agastya agathange agathon agaton aggrey
agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippin agus agustin agustus ahmad ahmed ahmet
ahsen aidan aiden aidyn aimable aime ainars aitor ajala ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akande
akanmu akanni akarsana ake akeem aki akif akim akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat
akshay akshayakeerti aksil akwasi akwesi alade aladin aladino alain alambana alamiro alamu alan alanzo alassane
alastair alban albano albeiro alberic alberico albert alberto albertus albin albino albion albrecht alby alcee
alcibiade alcide alcides alcime aldair aldemar alden aldo aldonce aldric aleaume alec aleck aleix alejandro alejo alek
aleks aleksa aleksandar aleksander aleksandr aleksej aleksi alen aleodor ales alessandro alessio alexande alexander
alexandre alexandro alexandros alexandru alexe alexei alexej alexi alexzander alf alferd alfie alfio alfons alfonse
alfonso alfonz alfonzo alford alfred alfredo alfreds alger algernon algie algot ali alijah alikhan alin alinur aliou
alioune alirio aliro alistair alistar alister aliyu aljosa allan allen alliaume allyn almer almine almire almon almond
almus alois alojz alok alon alone alonso alonza alonzo aloys aloysius alparslan alphee alpheus alphonce alphons
alphonse alphonso alphonsus alpinien alston alto alton alvah alvan alvar alvaro alveiro alver alverede alvia alvie
alvin alvis alvy alwin alwyn amadeo amadeus amado amador amadou amady amael amalric amancio amandin amando amant amar
amaranaath amare amaresh amarion amarnath amaro amaru amasa amath amaury ambers ambroise ambrose ambrosio ambroz amdy
amedee amedeo amedeu amelien americo amerigo ameth ameyatma amico amiel amil amilcar amin amine amir amish amit amleto
ammar ammon amogh amol amon among amos amour amrit amza anaadi anacleto anagh anal anand anang ananias anaru anas
anass anastacio anastase anastasio anatol anatole anatoli anay ancel ancelin ancil ancizar andel andelin andeol anders
anderson andile andoche andon andrae andras andre andreas andrei andrej andres andrew andrey andri andrian andrija
andrin andris andrzej andy anej anele anes anfernee ange angelo anggabaya anghel angilbe angilran angoustan angus
anibal anicet anil anilaabh anilabh anirudh anis anish anjaneya anjolaoluwa ankal anmol annibal annibale anom ansaldo
ansbert ansel anselm anselme anselmo ansgar ansh anslem anson antal ante antero anthelme anthoney anthony antide antim
antione anto antoin antoine anton antone antonello antoni antonin antonino antonio antoniu antonius antony antti antun
antwain antwan antwon anuar anunay anuraag anurag anvar anwar anyelo aodhan apirana apisai apolinar apollinaire apollo
aqil aquiles aquilin aran aras arba arbey arbie arcade arch archambaud archan archer archibald archie aren arezki
argemiro argono ari arian aric arif arijit ariki arindam arion ariste aristide aristides arjun arkadiusz arlan arland
arlen arlin arlington arlis arlo arlyn arman armand armando armel armin armond armstead arnaldo arnau arnaud arnav
arne arnesh arnett arnie arno arnold arnoldo arnost arnould arnulfo arolde aron arona arpad arran arron arsene arsenio
arsipatra art artan artanto artawan artem artemio arthaud artheme arther arthor arthur arthus artie artiom artis arto
artur arturo arturs artus arved arvel arvid arvids arvil arvin arvo aryan asad asafe asberry asbury ascelin asdrubal
ashby asher ashlesh ashmeed ashok asilbek asirwada asirwanda aslijan asmadi asman asmianto asmuni aswani atalay
athanase athanasios atharv athman athuman atila atilio atlas atma atmanand atmananda atticus attila attilio aubin
aubra aubry audebert audley audouin audran audy august augustin augusto augustus aurel aurele aurelian aureliano
aurelien aurelio aurian auron aurthur austen austin austine auston austyn auther author authur autry auxence avadhesh
avelino avery avi aviel avinash avon avram axel axinte ayaan ayaz ayden aydin ayinde aylan ayman aymane aymard aymen
aymeric aymon ayodeji ayoub ayub ayush ayushman azaan azad azeglio aziz azubuike baalaaditya baalagopaal baba babacar
babasola babatunji babawale babe babyboy bachittar badis bafana bafode bagas bagiya bagus bagya bahadurjit bahati
bahula bahuraksa bahuwarna bahuwirya bailie bairon bajragin bakari bakary bakda baker bakhshi baki bakiadi bakianto
bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal
balagovind balamantri balangga balapati balazs baldomero balduino baldur baldwin balendra balgopal balhaar balidin
balijan balint baljiwan ballard balram baltasar baltazar balthasar balthazar balvan balveer bambang banara banawa
banawi bancar bandhu bandhul bandile banel banele bangizwe banjeet banji bankim bankimchandra bankole banks bao
baptiste baraka barasa barbu baris barnabas barnabe barnard barnett barney barnie baron barrett barrie barron barry
bart barthelemy bartholomew bartimee bartley bartolome bartolomej bartolomeo bartolomeu barton bas basarab bascom
basil basile basilio bastiaan bastian bastien batuhan baudelio baudouin bautista baxter bayard bayram bayron beat
beauden beckett beckham bedford bedri bedrich beecher behruz bekir belarmino belisario bello belo belton ben benadik
benard bence bendeguz benedek benedetto benedict benedicto benedikt bengt beniamin benicio benigne benigno benito
benjaman benjamen benjamim benjamin benjamine benji benjiman benjman benn bennet bennett benno benoit benone benson
bent bentley bento benton benvenuto beranger berard berat berend berkay berkley berlin bernabe bernard bernardino
bernardo bernd berndt bernhard bernie bernt berrdo berry bert bertalan bertil bertold berton bertram bertrand beshoi
besim bett bevan bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava
bhasvan bhaswar bhaumik bhaves bheeshma bhekani bhekimuzi bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati
bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek biel bijay
bikash bilal bilel bill billy bilol birane birger birjesh birt bishal bishnu bishop bisram bjarne bjorn bladimir
blahoslav blain blaine blaise blake blanchard blane blas blaze blazej bless bliss bluford boas boaz bob boban bobur
bode bodhan bodhi bogdan bohdan bohemond bohumil bohumir bohus bohuslav bojan bolden boleslav bon bonface bonginkosi
bonifac boniface bonifacio boodram booker boone boris borivoj borja borys bose boss boston botond bouba boubacar
boubou bouchard bowman boyce boyd boysie bozidar brad braden bradford bradley bradly bradut brady bradyn braeden
braedon brahim brahma brahmaanand brahmabrata brahmanandam brahmdev braiden brain brajendra brajesh bram bramwel
branch brandan branden brandin brandon brandt brandyn branimir branislav branko brannon branson brant brantley braulio
bravin braxton brayan brayden braydon braylen braylon breandan brendan brenden brendon brennan brennen brennon breno
brent brenton bret bretislav brett briac brian brice bridger brien brieuc brijesh brion britton brock broderick brodie
brody bronson brooks brown bruce bruno bryan bryant bryce brycen bryon bryson bryton buchi buck bucur bud budd buddha
buddie buddy budhil budi budimir buel buell buenaventura buford bukola bunk burak burdette buren burgess burk burke
burl burleigh burley burnell burnett burney burnie burns burr burrel burrell burt burton bush buster butch butler
bynum byron bystrik cade caden cael caesar cagak cager cahal cahir cahya cahyadi cahyanto cahyo cahyono caiden cailum
cain caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio cale caleb calebe calhoun
calin calisto calixte calixto callan callum calogero calum calvin calvince cam camden camelien cameron camil camillien
camillo camilo campo camren camron can candelario candide candido candra candrakanta cannon cantemir canyon caoimhin
caolain caolan caomhan cap capa captain caraka caribert carl carles carleton carlisle carlito carlo carloman carlos
carlton carlyle carmelo carnell carsen carsten carter carub cas case casemiro casen cash casian casimer casimir
casimiro caslav cason caspar casper cass cassien cassius caswell catalin cathal catur caturangga caua caue cavid
cawisadi cawisono cawuk cayadi cayden cayetano cazimir ceasar cebrian cecep cecil cedric cedrick cedrik cedrin
ceferino celal celestin celestino celian celien celso cem cemal cemani cemeti cemil cemplunk cengkal cengkir cephus
cesaire cesar cesare cetin ceylon cezar cezary chaanakya chaaruchandra chabane chace chad chadd chadrick chadwick
chahine chai chaim chaitan chaitanya chakor chakradev chakradhar chakravartee chakravarti chalmer chalmers champ
champak chanakya chance chancey chancy chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli
chandramohan chandran chandranath chandresh chapal charak charan charbel charle charlemagne charles charls charlton
charly charuchandra charuvrat chas chaten chatresh chatur chaturaanan chaturbhuj chau chauncey chauncy chaz che chege
cheick cheikh cheikhou chekhouna chema cherif cheruiyot chesley chester chet chetan chetanaanand chidaakaash chidaatma
chidambar chidambaram chidananda chien chih childebert chilperic chinedu chinmayanand chinmayananda chip chiranjeev
chiranjeeve chisom chitraksh chretien chris christ christer christiaan christian christiano christion christodule
christof christofer christoffer christop christoper christoph christophe christopher christos chrysole chrysostome
chucho chuck chukwu chuy cianan ciaran cicero cillian ciprian cipriano ciriaco cirillo cirino ciro claas clabe claes
claiborne clarance clarence clark clarke clarnce claud claudien claudio claudiu claudius claudy claus clay clayton
cleandre clearence cleave clell clemens clement clemente clemon cleon cleophas clery cleto cletus cleve cleveland
clide cliff clifford clifton climaco clint clinton clive clodomiro clotaire clovis cloyd clyde coby codey codi codin
codrin codrut cody coen cohen colbert colby cole coleman coleton coley colie colin colins collie collier collin
collince collins collis colm colon colonel colt colten colter colton colum columbus colvin come commodore con conal
conall conan conard conchur conley conn conner connor conor conrad conrado constant constantin constantine conway
coolidge cooper corbett corbin cordaro cordell cordero corentin corey coriolano cormac cornel cornelio cornelious
cornelis corneliu cornelius cornell corrado corry cortez corto corvin corwin cosimo coskun cosmas cosme cosmin cosmo
costache costantino costanzo costel costin coty council courtland coy craig crawford creed crin cris cristea cristhian
cristhofer cristian cristiano cristobal cristofer cristofor cristopher crockett csaba csongor ctibor ctirad cullen
curley curro curt curtis curtiss custodio cuthbert cyprian cyprien cyrian cyriaque cyril cyrille cyrus daan dabney
dacian dacin dadap dadi dag dagel dagoberto dairo daiwik dakoda dakotah daksh dakshesh dalbir dale dalibor daliman
dalimin daliono dallin dalmas dalton dalvin damar damarcus damari damarion dame dameon damian damiano damien damife
damilare damilola damion damir damjan damodara damon damond damu dan danang dancan dancun dandak dandapaani dandre
dane dangelo danial daniel daniels daniil danijel danilo daniswara danjuma dann danniel danny danson dante danu danuja
danyl daouda daquan darell daren dariati darien darijan darimin darin dario darion daris darius dariusz darko darl
darmaji darman darmana darmanto darnell darold daron darpan darrel darrell darren darrian darrick darrien darrin
darrion darrius darron darry darryl darryle darryll darryn darsh darshan darsirah dartono daru daruna darvin darwin
darwyn daryani daryl daryle daryn dashawn datta daud daudi daulton daunte davante dave davey davi davian david davide
davie davin davion davis davit davon davonta davonte davor davorin davud davy dawid dawson dax daxton dayaamay
dayaananda dayaanidhi dayamayee dayan dayane dayne dayton deacon deaglan dean deandre deane deangelo deante decebal
declan dedric dedrick deegan deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
deeptimay deeptimoy deevakar deforest deiby deion dejan dejon dejuan delano delbert delfin delfino delmar delmas
delmer delmus delos delphin delton delvin delwin demarco demarcus demario demarion demba demeter demetri demetric
demetrio demetrios demetrius demian demilade demond demonte dempsey deneval denis denizalp dennis denny denton denver
denzel denzell denzil deon deonarine deondre deonta deontae deonte dequan derald dereck derek dereon deric derick
derik derl dermot deron derrek derrell derrick derwin deryck deryl desean deshaun deshawn desi desiderio desire
desmond destin destry detlef dev devadatt devagya devajyoti devak devansh devante devaughn devdan deven devesh
deveshwar devin devon devonta devontae devonte devvrat deward dewayne dewitt dex dexter dezider dhananjay dhanapati
dhanesh dhanpati dhanraj dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diallo diar diarmuid dickie dickson
didier diego dieter dietmar dietrich dieudonne digambar digambara digdaya dijon dillan dillard dillion dillon dimas
dimaz dimitri dimitrios dinakar dincer dinesh dinis dink dinkar dino dinu diogo dion dionicio dionigi dionisio dionte
dionyz dipa dipankar dipendra dipesh diptendu dirja dirk dismas divaakar divakar divjot dixon diyor djamel djibril
dmitri dobroslav doc dock doctor dodo dogan doll dolph dolphus dom domagoj domenic domenick domenico domenik domhnall
domingo dominic dominick dominik don donaciano donal donald donat donatello donato donavan donavon dondre donell donn
donnell donny dono donovan donta dontae donte doodnath dorel dorian dorin dorinel dorman dorr dorsey doru doss doug
dougal douglas douglass dov dovud dow doyle dozier dragan drago dragos dragutin drahomir drahoslav drajat drake draven
drazen dries driss dron drona drury duane duard duarte duban ducu dudley duff duilio duje duke dumitru duncan dung
durante durell durodola durrell durward durwood dusan dustan dustin dustyn duuk duvan duwayne dwain dwaine dwaipayan
dwaipayana dwane dwayne dwight dwyane dylan dylano dyllan dylon eamon eamonn ean earl earle earley early earnest
easton ebb ebbe ebbie eben ebenezer eber ebert ebiowei edd eddi eddie eddy edelmiro eder edgar edgard edgardo edgars
edi edier edilberto edilson edin edinson edison edisson edmon edmond edmund edmundo edoardo edouard edsel edson edu
eduar eduard eduardo eduards edvard edvin edvins edw edwar edward edwardo edwin eekalabya eero efraim efrain efrem
efren eftimie ega egbert ege eggert egils egon eider einar eino eirik eithan eja ekaaksh ekadant ekaksh ekalavya
ekaling ekalinga ekansh ekapad ekaraj ekavir ekbal ekdant ekmel eko ekow ekrem ekundayo eladio elam elbert elbridge
elby eldar elden elder eldon eldor eldred eldridge eleazar eleodoro eleuterio eleuthere elex eliah eliahou elian
eliano elias elick elie eliecer eliel eliezer eliga eligah elige eligio elihu elijah elio elion elior eliot eliott
elis elisee eliseo elisio eliud elizah elkana elkin ell ellery elliot elliott ellison ellsworth ellwood elmar elmars
elmer elmo elmore elnur eloan eloi elon elone elonzo elouan eloy elphas elpidio elroy elsworth elton eluh elver elvin
elvis elwin elwood elwyn ely elyas elyes elzear elzie elzy eman emanoil emanuel emanuele emanuil emas embuh emeka
emeric emett emiel emigdio emil emile emilian emiliano emilien emilio emils emin emir emirhan emiro emit emmanuel
emmet emmett emmit emmitt emmons emong emory empluk emre emrullah emry enda endra enes engelbert engin enguerrand enio
enis ennio ennis enno enoch enock enos enrico enrique ensar ensio enteng enver enyo enzo eoghan eoin epeli ephantus
ephraim ephram ephriam epifanio epiphane eraldo erasmo erasmus erastus eray erby ercan erdal erdogan eremia eren ergun
erhard eric erich erick erik eriks erkan erkki erland erle erling ermanno ermenegildo ermes ernest ernesto ernie ernst
erol eron errol ertan eruera ervin erving erwan erwann erwin esau esben esco esequiel esker esley esneider espartaco
espiridion esref esse essex esteban estel estes estevan estiawan estill estiono estiven eston esupofo ethan ethann
ethelbert ethen etienne ettore euan eubert eudes eudoxe eugen eugene eugenio eugine eulogio eunan eusebe eusebio
eusebiu eustace eustache eustaquio eustatiu eutimio eutropio evald evalds evan evander evann evans evariste evaristo
evelio evens everard everet everett everette evert evertt evrard ewald ewan ewart ewell ewen ewenn ewin ewing exequiel
eyal eydan eymen eytan eythan ezekiel ezell ezequiel ezio ezra ezzard faas faber fabian fabiano fabien fabio fabrice
fabricio fabrizio facundo fadi fady fahd faiq faizal falan falaniko falba falk fantin fanyana faqid faraj faras fares
farhan farid fariq faris fariz faron farouk farrell farris faruk fate fatih fatteh faustino fausto fayette feargal
fearghal fed fedde fedele federico fedor feisal feliciano felicien felicite feliks felipe felix felton fenton ferd
ferdi ferdinand ferdinando ferenc fergal fergus ferhat ferman fermin fernand fernando ferney feroze ferre ferrell
ferris festus fetuao fiacre fidel fidele fidelis fidencio fielding fiete fiifi filemon filip filipe filippo finbar
finis finlay finn finnegan finnley fintan fiodor fionn fionntan fiorenzo firas firdavs firman firmin fisher fitan fito
fitzgerald fitzhugh fitzroy fiyaz flavien flavio flaviu fleet flem fleming flemming fletcher flint flodoard florea
florencio florent florentin florentino florestan florian floridor florin floris floyd flurin flynn foch fode fodil
folu ford forrest fortunato fortune foster foucauld foulques fount foy frado francesco francisc francisco francisque
franciszek franck franco francois franjo frank franklin frankline franklyn franky frans frantisek franz fraser frazer
frazier fred freddy frederic frederick frederico frederik fredie fredo fredric fredrick fredrik fredy freeman fremont
french fridolin fridrich friedrich friend fritz frode froilan fryderyk fulbert fulcran fulgence fulgencio fuller
fulton fulvio funani funmilade funmilayo furkan furman fuzuli fynn gabe gabin gabino gabor gabriel gad gada gadang
gading gaduh gael gaetan gaetano gagan gage gaige gaiman gaines gaither gajaadhar gajabahu gajadhar gajbaahu gal galak
galang galar galen galih galiono gallego galo galuh galur galvarino gaman gamani gamanto gambira gamblang ganak ganaka
ganapati ganda gandewa gandharv gandharva gandi ganep ganesh gangesh gangsa gangsar ganjaran gannon gantar gara garan
garang garda gardner gareth garett garey garfield garland garner garnet garnier garold garret garrett garrick garrison
garry garth garud garuda garvin gary gaspar gaspard gaspare gasper gaston gastone gathoni gati gatien gatik gatot
gatra gatsha gaud gauge gauraang gaurang gauranga gaurav gautam gautama gauthier gautier gaven gavin gavyn gaylen
gaylon gaylord gbadebo gbeminiyi gbemisola gbolahan gbowoade gearld geary gebhard gedeon gederts gedion gee geert geir
gejza gelu genaro general gennaro geno geo geoff geoffrey geoffroy geofrey georg george georgel georges georgian
georgios geovanni geovanny gerald geraldo gerard gerardo geraud gerbert gergely gergo gerhard gerhardt germain german
gerold geronimo gerrit gerson gert gervais gervasio ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita
ghilas ghislain giacinto giacobbe giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo
gianpietro gibran gibson gica gicu gideon giel gifford gijs gil gilang gilbert gilberto gildardo giles gilford gilles
gilmer gilmore gino gioacchino gioele gion gionata giorgian giorgio giosue giovani giovanni giovanny girart giri girik
girika girindra giriraaj giriraj girish girolamo girts gislebert gitau githinji gitonga giuliano giulio giuseppe
gladstone glauco gleb glen glendon glenn glenroy glenwood glover glynn gobinda godfrey godofredo godwin goebel
goffredo goncalo gondebaud gonthier gontran gonzague gonzalo gopaal gopal gopaul gopee gopi gorakhanatha gorakhnath
goran gorazd gordan gorden gordon gorge goswamee goswami gottfried gottlieb gotum gouranga goutam governor govinda
goyo graciano grady graeme grafton graham grant granville gratian graves gray graydon grayling grayson graziano green
greene greg gregg greggory gregoire gregor gregorian gregorio gregory greyson grgur griffin griffith grigore grove
grover grzegorz gubio gudakesa gudakesha guerin guglielmo gui guido guilford guilhem guilherme guillaume guillermo
gulaga gumercindo gunars gunbir guneet gunnar gunner gunter gunther gurdev gurney guru gus guss gust gustaf gustav
gustave gustavo gustavus guthrie guus guy guyot gyorgy habib habibu habibullah habil haden hadi hadriel hadrien hagen
haiden haim hairyanto hakan hakeem haki hakim hakon hal halbert halil halim hall halsey haluk ham hamed hami hamid
hamidou hamilton hamish hamisi hamp hampton hamza hamzah handy hank hannes hanno hannu hans hansel hansford hansjorg
hanson hanspeter hansruedi hansueli haralamb haralambie harald hardana harden hardi hardie hardik hardin harding
hardouin hardy hari harimurti harinarayan harish harit harja harjasa harjaya harjo harl harlan harland harlen harlie
harlon harm harman harmon harol harold haroldo haron haroun harouna haroune harraz harrell harri harrie harrilal
harris harrison harrold harsana harsanto harsaya harsh harshil hart hartaka hartana hartley hartmut harto hartwell
harun harve harvey harvie harvy hasan hasim haskell hassan hassane hasta hatem hauke hayali hayden hayes hays hayward
haywood hazen heath heber hebert hector hedelin heikki heiko heinrich heinz heitor helge helie helier helio heliodoro
helios helmer helmut hemang hemi henare hence henderson hendra hendri hendrik henery hennes henning henri henrich
henrick henrik henrique henry henryk heraclio heraldo herb herbert herberto heriberto herluin herman hermann
hermenegildo hermes herminio hermon hernan hernando herney herschel hershel hershell heru herve hervey heryanto hesbon
heyward hezekiah hezron hezzie hicham hidde hideo hilaire hilario hilarius hilbert hildebert hill hillard hillel
hillery hilliard hilmar hilmer hilton himawan hincmar hipolito hiram hiranmay hiranmaya hiroshi hitesh hjalmar hjalmer
hoang hoani hobart hobert hobson hocine hohepa hoke holden holger holland hollis holm holmes homer homero hone honore
hoover horace horacio horatio horatiu horea horia horst horton horymir hosea hosie hossein hosteen houcine houston
howard howell hoy hoyt hredhaan hritik hrvoje hubbard hubert hudson huey hugh hughes hughey hughie hugo hugues
humberto humphrey hung hunor hunt hurbert hurley huseyin huseyn hussain hussein huston huy hydar hyman hymen hynek
hyrum iacob iain ian iancu ianis iban ibidapo ibou ibra ibrahim ibrahima ibrani ibrohim ibun idan idir idris idriss
idrissa idy ieremia ifeanyichukwu ige ignac ignace ignacio ignacy ignatius ignatz ignaz ignazio igor ihaia ike ikenna
ikeoluwa iker ikhidie ikhsan ikin ilai ilaitia ilan ilarie ilarion ilay ildefonso ilham ilhan ilian iliane ilias ilie
ilies ilija ilja illya ilmari ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess imad imam imanol imaran immanuel
imran imrane imre imrich imron imtiaz inaki indar inder indrajit indrikis ingmar ingo ingram ingvar inigo inioluwa
innocent inocencio inocentiu inoke inza ioan ioane ioannis ion ionel ionica ionut iosif ireti irinel irl irnanto irsad
irungu irven irvin irvine irving irwan irwin isaac isaack isaak isac isack isadore isai isaiah isaias isak isam isaque
iseoluwa ishaan isham ishaq ishmael ishola ishwar isiah isidor isidore isidoro isidro isikeli islam islom ismael
ismail ismaila ismet ismoil isom israel isreal issa issac issack issam issiaka istvan italo iulian iuliu iurie iustin
iustinian ivan ivano ivar iven iver iverson ivo ivor iwan ixtiyar iyad iyed izaiah izayah izidor izz jaakko jabal
jabari jabbar jabez jabulani jace jacek jacinto jack jackson jacob jacobo jacobus jacoby jacques jacquez jad jader
jadesola jadiel jadon jadranko jaeden jaeman jafet jagadish jagadisha jagapati jagaraga jagat jagathi jagdeep jagdeo
jagdish jagger jagmeet jaheem jaheim jahiem jahir jahnu jai jaider jail jaiman jaimie jair jairaj jairam jairo jairus
jais jajuan jaka jake jakob jakobe jakov jakub jaleel jalen jalil jalol jalon jamaal jamal jamar jamarcus jamari
jamarion jame jameel jamel james jameson jamil jamin jamir jamiro jamison jamshid janek jani janick janik janko jannek
jannes jannik jannis jano janos janosch janus janusz japhet japheth jaquan jaquez jarad jared jaren jaret jarett jari
jarl jarlath jarne jarno jaro jarod jarolim jaromir jaron jaroslav jarrad jarred jarrell jarret jarrett jarrod jarvis
jarwa jarwadi jarwi jase jasen jasiah jasin jasmani jason jasper jassem jassim jasur jaswadi jati jatin jatmiko javan
javas javen javi javier javion javohir javon javonte jawad jawed jax jaxen jaxon jaxson jaxton jay jayadi jayce jaycob
jaydan jayden jaydin jaydon jayeng jaylan jaylon jaymes jayson jayvion jayvon jazeps jeannel jeannot jeb jed jedediah
jedidiah jeet jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri jeison jeisson jekabs jelani jelle
jelte jemal jenaro jenel jennings jens jep jeppe jeptha jerad jerald jeramiah jeramie jeramy jere jered jerel jereme
jeremey jeremi jeremiah jeremias jeremie jeremy jergus jerimiah jerimy jermain jermaine jerman jermey jerod jerold
jerome jeromy jeronimo jerrad jerrel jerrell jerrod jerrold jerry jerson jerzy jesper jesse jessee jesus jethro jett
jevon jhan jhoan jhon jhonatan jhonny jhony jibril jiles jim jimmie jimmy jinawi jindrich jiri jitender jitendra
joachim joah joakim joanny joao joaquim joaquin joash job jobe jochen joe joel joep joeseph joesph joey joffrey johan
johann johannes johans johathan john johnathan johnathon johney johnny johnpaul johnson johnstone johny joko jokull
jomo jon jonah jonas jonatan jonathan jonathon jone jones jono jonte joojo joost joram jorden jordi jordon jordy jorg
jorge jorgen jorin joris jorn jort jory jos joscha joschua jose josef joseluis josep joseph josephat josephus josese
josh joshua joshuah josiah josip josko joso josphat josse josselin jost josua josue joud jourdain jovan jovani jovanni
jovanny jovany jovin jozef jozsef jozue juan juanito juda judah judd jude judge judicael judson juelz juha juhani juho
jukka jules julian julien julijs julio julious julius juliusz juluis juma jumadi jumari junior junious junius juraj
jure jurg jurgen juri jurre juste justen justin justo juston justus justyn jusuf juvenal juwan juwon jyotis kaan kabir
kabiru kacper kacung kada kade kadeem kaden kadin kadir kadyn kaeden kael kagiso kahlil kahu kai kaiden kailash kaique
kairav kairo kais kaj kajen kajetan kale kaleb kalel kalen kalervo kalevi kalidou kalim kalle kalman kalpit kalvin
kamal kamalesh kamau kambali kamden kamel kamidin kamil kamlesh kamran kamren kamron kanak kanaka kanda kane kanini
kannan kannen kanye karam karamba karamoko karani karanja kardi kare kareem kareen karim kariman karimi kariuki karja
karl karlis karlo karman karna karsa karsana karson karsten karta karter karthik kartik karunanidhi karya kasen kash
kashyap kasim kasiran kason kaspar kasper kassim kasusra katana kathem kauri kavon kawaca kawaya kayode kays kayson
kayun kazimierz kazimir kazuo keagan kealan keandre keano keanu keaton keba keegan keelan keenan keenen keerti kegan
keifer keion keith keji kelan kelby kellan kellen kellon kelton kelvin kelyan kem kemal kemba kemboi kemi ken kenan
kenari kendall kendell kendrick kenedy kenes keneth kenji kennard kenneth kenney kennith kennth kenny keno kenrick
kent kenton kenyon kenzi kenzo kenzy keon kereama kerem kerim kermit kern keron kerwin kerwyn keshaun keshawn keshorn
kester keston kevan keven kevim kevin kevon keyan keyon keyshawn kgabu khadim khaled khalid khalifa khalil khari khem
khiry khoa kiaan kian kiano kiarie kibet kick kiefer kiel kieran kieth kike kilian killian kilonzo kilyan kimani
kimanzi kimathi kimball kimeu kimi kimo kimutai kin king kingston kinte kinuthia kinyanjui kinyua kioko kip
kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo
kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiran kirk kirollos kirt kirti kirui
kishore kit kiwa kiyan kiyoshi kjeld kjell klaas klaus klavs kleber klemens klement kliment knox knut knute koa kobe
koby koda kody koech koen kofi kojo kolawole kolby kole koloman kolten kolton konner konnor konrad konstantin
konstantinos konstanty konstantyn koray korbin korbinian kordell korede korey korir kornel kornelius kory kosgei kraig
krish krishendath krishnadas krishnadasa krisjanis kriss krister kristian kristijan kristjan kristof kristofer
kristoffer kristopher krisztian krisztofer krystian krystof krzysztof ksawery kubura kuddusi kujoe kumar kuncara kuno
kunta kunthara kuria kurnia kursad kurt kurtis kusuma kuzey kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku
kwesi kyalo kyan kyano kylan kyle kyler kylian kyliann kyllian kymani kyree kyson laal laban labuh lachie lachlan
ladarius laddie ladislau ladislav ladji lafayette lafe lai lajos laksana laksh lakshit lakshman lakshmidhar
lakshminath lal lalchan lalo lamar lamarcus lambert lamberto lameck lamine lamont lamonte lanang lance lancelot landan
landen lander landin landon landry landyn lane langa langalibalele langat langgeng lanjar lanny lantar laquan lark
larkin laron larry lars lary lascar lasmanto lasmono lassana lasse laswi laszlo latif latrell laurance laurens laurent
laurentiu laurenz laurian laurin lautaro lavar lawerence lawrance lawrence lawson lawton lawyer laxman layne layton
lazar lazare lazaro laziz lazzaro leamon lean leander leandre leandro leano learie leart ledion leeroy leevi lega
legawa leider leif leke leland lem lembah lemmie lemon lemuel len lenard lenin lenn lennard lennart lennert lenni
lennon lennox lenny lenon lenord lenwood leny leo leocadio leon leonard leonardo leonce leoncio leonel leonhard leonid
leonidas leonis leontin leopold leopoldo leordo leos lere leroy les less lester leu leufroy lev levar levent levente
levern levi levie levin levio levis levon levoslav levy lew lewin lewis lex leyan liam lias liban libardo libere
liberto libor lica lietald lige lilburn lillard lim liman limar lincoln lindbergh lindell linden link lino linton
linus linwood linzy lio lion lionel lior liron lirone lisandro lish lisle liston little littleton livingstone livio
liviu liyan ljubisa llewellyn lloyd loan lodovico loek logan lohan lohit loic lolade lon loney long longin lonny lonzo
lope loran lorcan lorenz lorenzo lorian lorik lorin loring loris lorne lorrain lote lotfi lothaire lothar louan louay
louca louis louka lounis loup lourenco lovell lovett lovro lowell lowie loy loyal loyd luan lubanzi lubin lubomir
lubor lubos luboslav luc luca lucas lucca lucentiu lucho lucian luciano lucien lucio lucious lucius lucky lucretiu
ludek ludolphe ludomil ludovic ludovico ludovit ludvig ludvik ludwig luhung lui luigi luis luiz luk luka lukas luke
lukita lukman luluh lulut lum lumir lungelo lungile lurhur luster lutchman lute lutfan lutfi luther luthfi lutz luuk
luwar luwes luyanda lwandile lwandle lyam lyan lydell lyes lyle lyman lyndon lynwood maanas maanav maarten mac macaire
macario macarthur macauley mace maceo macharia mack mactar madalin madden maddox maddux madhav mads mael magnus
mahadeo mahamadou mahdi mahe mahendra mahesa mahesh maheswar mahfud mahir mahlon mahmoud mahmud mahmut maicol maik
maikol mailo maingi mairtin major makai makan makara makau makhi makhtar makinwa makokha makori maks maksim maksym
maksymilian makuta mal malachi malachy malakai malaki malcolm malcom male malick malik malo malone malte malthe malvin
mama mamadou mamady maman mamert mamoudou mamour manaaki manah manan manar manasa manasse manawa manbir mandla
mandlakhe manford manfred manik manikya manil manish manley manly manning manoj manole manolo mansfield manson mansour
mansur manthan manuel manus maphikelela maqsud maras marc marceau marcel marcelin marcelino marcell marcello marcellus
marcelo marchello marcial marciano marcin marcio marco marcos marcu marcus marek margana margarito mariadi mariano
marijan marijn marino marinus mario maris marius mariusz mark markel markell markku marko markus marland marlon maros
marouane marques marquez marquis marquise marrion marsh marshal marshall marsito marsudi mart martaka martana martani
martell marten martez martial martim martin martino martins marton martti martyn marut marvin marwan marwane marwata
marwin maryadi maryanto masao masika masinde mason massamba massimiliano massimo massinissa mat matar mate matei matej
mateo mateus mateusz math matheo matheus mathew mathews mathias mathieu mathijs mathis mathurin mathys matias matis
matiss matisse matiu mato matous mats matt matteo mattes mattheo matthew matthias matthieu matthijs matthis matti
mattia mattias mattis matus matyas matys maugis maurice mauricio maurilio maurits maurizio mauro maury maurycy
maverick max maxence maxens maxim maximiano maximilian maximiliano maximilien maximillian maximino maximo maximus
maxwel maxwell maxx mayeul maykol maynard mayo mayoor mbaye mbithi mboya mbugua mburu mcarthur mcebisi mearl medard
mederic medoune mees meghnad meghnath mehdi mehmet meik meinrad mekhi mel melbourne melchior melchor melichar melle
melton melvil melville melvin melvyn memphis menachem menahem mence mendel mercer merijn merl merlin merovee merrill
merritt mert merton mervin mervyn merwan merwin meshack messiah mesut mete metin metod metro mevlut meyer micael micha
michael michail michal michale micheal michel michelangelo michial mick mickael micky miel miguel miguelangel mihael
mihai mihail mihajlo mihaly mihnea mijo mik mikael mikaere mikail mikal mike mikeal mikel mikelis mikhail mikkel mikko
miklos mikulas milan milas milburn mile miles milford milhan milic milivoj millard miller mills milo milorad milos
miloslav milovan milton milutin minenhle miner minh minor minoru miodrag mir mirac miran mircea mirco mirko miro miron
miroslav mirsad mirza misael mischa mislav mitch mitchel mitchell mitesh mitica mitrut mladen mlungisi moche moctar
modest modesto modibo modou mody moe mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohand mohinder moise
moises mojmir momanyi monroe mont monte montel montgomery montrell monty moody mordechai moreno moric moritz morris
morten mortimer morton mory mose moses mosese moshe mouctar mouhamadou mouhamed mouhameth mouhammadou mouloud mounir
mourad moussa moustafa moustapha mpilo mpumelelo msizi mthokozisi muchiri muema mueni mugambi mugendi mugo mugur
mugurel muhamad muhamed muhammad muhammed muharrem muhsin muia muiruri mujur mukesh mukhwana muktedir mukul muli mulwa
mulya mulyanto mulyono mumbi mumo mumpuni mumtaz munene mungai muni munif munyao munyoki murad murat murdock muriithi
murilo murimi murithi muriuki murod murphy murray murry mursinin mursita murti musa musau musawenkosi musee musembi
muslum mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai muthama muthengi muthoka muthoni muthui mutie
mutinda mutiso mutisya mutua mutuku mutunga muturi muyiwa muzaffer mwangangi mwangi mwaniki mwanzia mwaura mwende
mwendwa mwikali mwiti mychal myer mykel mylan myles myron mzamo nabil nabin nacer nachiket nacho nacio nadir nae nael
nagabhushanam nahashon nahel nahid nahil nahuel nail naim najam najee najib naksh nakul nalar nam namon nand nanda
nando nandor napoleon napoleone naradi narayan narcis narciso narcisse nardi narendra naresh narinder narji nasab nash
nasim nasir nasiru nasrullah nassim nat natalio natan natanael nataniel nate nathan nathanael nathanial nathaniel
nathen natiq naud naudet naval naveen navin nawfel nayel nazario nazif nazim nazmi ndegwa nderitu ndirangu ndleleni
nduku ndung'u ndunge ndungu nduta neal nebojsa necati nechifor necmettin ned needham neel neely neftali nehemiah
nehemie neider neil nel nelio nello nels nelson nelu nemanja nenad neo nery nestor neven neville nevio newell newman
newt newton ng'ang'a nganga ngari ngigi ngugi nhien nhlanhla niall nibaldo nicanor nicephore nichifor nicholas
nicholaus nicholus nick nicklas nicklaus nickolas nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicolae
nicolaie nicolas nicolo nicu niculita nicusor nicuta niek niels nigel nik nikau nikhil nikko niklas niklaus niko
nikodem nikolai nikolaj nikolaos nikolas nikolaus nikora niksa nile niles nilo nils nilson nim nimit nino nio niraj
niranjan nirbhay niro nischal nitesh nixon niyaga niyazi niyilolawa nizar njabulo njagi njenga njeri njeru njiru njogu
njoki njoroge njue njuguna nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noar noble noe noel noha noham
nohan nolan nolann nolberto nolen nolhan nomaan norbert norberto norbey norman normand norris north norton norval
norwood noud nouha nout nrima nugraha nuno nunzio nurettin nuri nurislam nurlan nuru nurullah nyaga nyakundi nyamai
nyambura nyana nyawira nyoman nyongesa nyron nzioka nzomo oakley oba obanijesu obe obed obie ocampo ochieng octav
octave octavian octavio octaviu octavius oddie odhiambo odhran odilon odin odis odon odongo oduor odus ofentse offie
ogden oger ogooluwa oisin ojas oke okello okey okoth okta oktavius okto okumu oladare oladimeji olaf olaide olakunle
olan oland olanrewaju olansile olavi oldrich ole oleg olegario oleksandr olen oley olgerts olimpian olimpiu olin
oliver olivier oliviu oliwier olle oloo olufunmi olumide olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi oman omar omari omarion omer omkaar omobobola omondi omotayo
ondieki ondrej oneal onesmus onkar onni onofre onoriode onur onveer onyango opan opiyo opung oran orange orazio orell
oren oreste orhan orie orin orinder orion oris orland orlando orley orlin orlo orren orrin orris orson orval orvel
orvil orville orvin orvis osbaldo osborn osborne oscar oskar oskari osman osunleke osvald osvaldo oswald oswaldo
otabek otakar otavio othel othmane othmar otho otieno otis otmar oto ott ottavio ottis otto ottone ouanes ouma oumar
oury ousmane oussama ove ovid ovidio ovidiu ovila owen owens owino owuor ozgur ozy ozzie pablo paco pacome padam
padraic padraig page paiman pal palemon palmer pamfil panagachie panagiotis panait panca pancho pandu panfilo pangeran
pangestu panji pankrac pantaleon paolo paora param paramartha parasram pardi parfait paride park parley parman parrish
partap parth pascal pascual pasquale pastor pate paterne pathe patric patricio patrick patrik patrizio patru patryk
pau paul paulo pauric pavel pavol pawel paxton peadar pearce pearley pearse peder pedro peer pekka pelayo pelle
pellegrino penisimani pentti pepe pepijn pepin pepito per perceval percival percy perkasa perley pernell pero perry
pershing petar pete peter peteris peterson petr petre petri petrica petrisor petru petrut petter petteri pharell
phelix phil phila philani phileas philemon philibert philip philipp philippe phillip philo phineas phiwokwakhe phuc
piaras pie pierangelo pierce piergiorgio pierluigi piero pierre pierrick piet pieter pietro pim pinkney pio piotr
piripi pirmin pit pita pius placido platon pleas pleasant ples plinio plummer pol polk pompeo pompiliu pomponio poncio
pontus pooran porfirio porter posey poul powell praba prabawa prabin prabowo prabu prakash prakosa pran pranata pranav
pranawa pranay praneel pranit prasad prasetya prasetyo prashant prathamesh pratt pratyush prayag prayitna prayoga
prayogo predrag prem premysl prentice prentiss press preston price prima primitivo primnath primus prince prokop
promise prosper prudencio pryor puneet purl purna purushottam purwa purwadi purwanto putu qabil qadim qarin qasim
quang quentin quincy quint quinten quintin quinton quique quirin quirino rabah rachid rachit radek raden radika radim
radislav radit raditya radomir rados radoslav radovan radu raducu raduz raekwon raf rafa rafael rafe raffael raffaele
rafi rafid rafiq raghav ragnar raharja raheem rahim rahman rahmat rahn rahsaan rahul raiden raif raihan raik raimondo
raimund raimundo rainer raj rajab rajan rajendra rajesh rajiv rajko rajnarine raju rakeem rakesh raleigh ralf ralph
ramadan ramadhan ramazan ramdath ramesh rameshwar rami ramiro ramiz ramkissoon ramlal ramnarine ramon rampersad
ramsaran ramsey ramy ramzi ranbir rance rand randal randall randel randell randle randolf randolph rangga ranjan
ranjeet ranjit ranko ransom ranveer raoul raphael raquan rares ras rashaad rashaan rashad rashawn rasheed rashid rasim
rasmus rastislav ratu rauf raul ravi ravindra ravy rawiri rawle ray rayaan rayan rayane rayburn rayfield rayford
raymon raymond raymundo raynard rayshawn rayyan razvan reason recep red reda redden redmond reed refik refugio reg
reggie reginal reginald regis regulo rehaan reid reimar reinaldo reinel reiner reinhard reinhart reinhold reino rejan
rejean reksa relja relu remi remigio remilekun remington remo remus remy remzi renaldo renan renard renat renato
renaud rendy rene reno rens renzo respati reto reuben reubin rewi rex rexford rey reyansh reybaud reynaldo reynold
reynolds reza rhavi rhett rhys riad rian ricardo ricards riccardo ricci rice rich richard richie richmond rick rickard
rickey rickie ricky rico rida ridge ridwan rigoberto rik rinaldo rino rio rishi ritchie ritesh riyad riziki rizki roan
rob robb robbe robby robert roberto roberts robinson robley robt roby rocco roch rochdi rock rocky rod roddy rodel
roderic roderick rodger rodgers rodney rodolfo rodolphe rodrick rodrigo rodrigue roe roel rogelio roger rogers rohan
rohit roko roland rolando roldan rolf roll rolla rolland rollie rollin rollo romain roman romano rome romello romeo
romeu romie romolo romuald romulo romulus ron ronal ronald ronaldo ronan rondal rondell ronin ronith ronny rono rony
roopchand roopnarine roosevelt ropata roque rosamel rosco roscoe roselin rosendo rosevelt rosman ross rostislav
roswell rotich rotimi rouven rowland roy royce ruairi ruari rube ruben rubin rudecindo rudi rudiger rudolf rudolfo
rudolfs rudolph rudra rudy rueben ruedi ruel ruffin ruffus rufino rufus ruggero rui rune rupert ruperto rush rushil
ruslan rusman russ russel russell rustam rustin rusty rutherford ruy ryad ryan ryder ryker ryland ryley ryne ryszard
s'fiso saad saadat saban sabar sabas sabastian sabin sabir sabri sachin saer safet safir sagar sahin said saidi saiful
saint saka sakari sakir saksham sakti sal salah saleh salif salih salim saliou salman salomon salvador salvatore
samaksh samandar samar samarth samba sameer samesh sami samie samil samir samisoni sammy samo sampson samson samsul
samu samual samuel samuele samwel samy samyar sancho sandalio sandeep sander sanders sandile sandor sandro sandu
sanele sanford sani sanjay sanka sante santiago santino santo santosh saqib sardor sarthak sarvar sarvin sascha
sathvik satish saturnino satya satyen saul sauveur sava saverio savin savinien savion savon sawyer schley schuyler
scot scott scotty seaborn seamus sean sebastiaan sebastian sebastiano sebastiao sebastien seckou sedat sedrick
seepersad sefo sefulu segismundo segundo sekou seldon selim selmer selwyn selyan sem semaj semi semih semisi seneca
senn senne senol sep sepp seppe seppo serafin seraphin serban serge sergei sergej sergey sergi sergio sergiu servac
server seth setya seve sever severiano severin severino severo severt sevket seward seydou seye seyfullah seymour
sfiso shaban shad shade shadrack shafter shahid shahriyor shahzod shai shaka shalewa shamar shamsuddeen shan shane
shankar shantanu shaquan shaquille sharif shaun shaurya shawn shayan shayne shedrick shehu sheikh shekoni sheldon
shelton shem shemar shep shepherd sher sherman sherwin sherwood shiv shivansh shivnarine shoji shon shurland shyheim
siaosi sibonelo sibusiso sid siddarth siddharth siddhartha siddhran sidiq sidoine sidy sie siebe siegfried siem sifiso
sifuna sigebert sigfrid sigfrido sigismond sigmar sigmund sigurd sijuade sil sila silas silvan silvano silver silvere
silvester silvestre silvestro silvian silvio silviu sim simao simen simeon simi simion simiyu simmie simo simon
simphiweyinkosi simpson sinan sinasi sincere sindre sing sinica sinisa sione siphiwe sipho siphosethu sire sirineu
siro sixte sixto siyabonga siyanda sjoerd skander skip slade slamet slavek slavko slavomir slobodan smith sname
sneider soan sofiane sohan solal soleh soloman solomon solon som somnath somu son sondre sonke sonnylal soodeen
sookdeo sookram soren sorin sosefo sosimo soufiane souleyman souleymane spencer spenser sphiwe spurgeon squire srecko
stafford stan stancu stanford stanislao stanislas stanislaus stanislav stanko stanley stanton starling stavros steen
steeve stef stefan stefano steffen steinar stelian sten stepan stephan stephane stephen stephene stephon sterling
stetson stevan steve steven stevenson steward stewart stig stijn stiven stjepan stojan stone stonewall stoney storm
stuart suat subash subhash subodh sudi sukru suleiman suleyman sullivan suman sumeet sumner sune sunil suraj suresh
surujpaul surya suryakant suryakanta sushant susheel sushil svatopluk svatoslav sven svend sverre svetozar swaleh
swami swan swapnil swen syed sylas sylvain sylvan sylvanus sylvester sylvestre szabolcs szymon tab tad tade tadeas
tadeo tadeusz tadhg taft tage taha tahir tahj taine taj talan talen tallie talmadge talmage talon tama tamas tamati
tamino tammo tanay tancrede tandy tane tangaroa tanguy tanimu tanish tanner tanveer tao tapan tapani tapio tarak taras
tareq tarik tariq tarun tasdik taswir tate tatsuo taufan taufik taurean taurin taurus tavale tavares tavaris tavian
tavion tavita tavon tayshaun ted teddie tedi teerth teguh tej tejas telemaco telly telmo temidayo temistocle temitope
teo teobaldo teodor teodoro teodosio teofil teofilo teohari terance terell terence terrance terrell terrence terrill
tertuliano teun tevin tevita tex tezcan thabani thad thaddeus thales thamsanqa than thando thanh thaniel theadore
thedore themba theo theobald theodis theodor theodore theodoro theodose theophane theophile theophilus theophraste
theotime therman theron thiago thibaud thibault thibaut thibert thibo thierno thierry thies thijmen thijn thijs thilo
thom thomas thompson thor thorben thore thorge thornton thorsten thorwald thos thulani thuo thurlow thurman thurston
tiago tiaki tian tiarnan tiberio tiberiu tibo tibor tiburcio tichomir tidiane tiernan ties tihomir tijmen tijn tijs
til tilak tilden tilio till tillman tillmann tilman tim timbul timeo timm timmie timmothy timmy timo timoleon timon
timotei timotej timoteo timoteus timothe timothee timothy timur tino tipene tirta tirtayasa titien titilope tito
titouan titus tizian tiziano tjark tobe tobias tobiasz tobie tobiloba tobin tod todd todor toivo toke toki tokunbo
tolbert tollie tom toma tomas tomasi tomasz tome tomi tomie tomiloba tomislav tommaso tommy tomo tomori tomu toney
tonnin tonny tono tony toon tope tor torben torbjorn tore torey toriano toribio torquato torrance torrence torrey
torry torsten toshio toussaint toy trace trae traian trajan transito travis travon trayvon tre tremaine tremayne trent
trenten trenton trever trevin trevion trevon trevor trey treyton treyvon trilochan trilochana trilok trilokanath
trilokesh triloki tripp tristan tristian tristin triston troels trong troy true trumaine truman trung trystan tsuma
tuan tucker tudor tugiman tulio tullio tumer tunahan tunar tung tuomas tupuola turgut turner turold tushar tuur twan
tybalt tycho tye tygo tyler tylor tymeo tymon tymoteusz tyquan tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese
tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaldo uberto uda udai udant udarsh udit udo ueli uffe ugo
ugolino ujjawal ujjwal ulf ulises ulric ulrich ulrik ulvi ulysse ulysses umang umar umay umaya umberto umid umut
unggul unnamed upendra upik upkaar urbain urban urbano uriah uriel urijah urs usame usman usmon utama utkarsh uttam
uwe uzeyir uzodimma vaclav vadim vagn vahid vaino valdemar valentijn valentim valentin valentino valer valere valerio
valero valid valter valtteri vance vander vasco vashon vasil vasile vasudev vasudeva vaughan vaughn vavrinec vedang
vedanga vedant vedat vedran veer veikko veit velaphi veli velimir venance venceslas vendelin veniamin vergil verl
verle verlin verlon verlyn vern vernal verner vernon vero vester vianney vic vicente vicentiu vick victor victoriano
victorien victorin victorino vidal vidar vidhur vidhya vidur viggo vigile vigo vihaan vijay vikram viktor vilem
vilhelm viliam viliami ville vilmar vilmos vimal viman vin vinay vince vincenc vincent vincentiu vincenzo vinicio
vinicius vino vinsen vinson vinton vinzenz viorel viraj virge virgel virgil virgile virgilio virgle virman visarion
vishal vishnu vishwamitra vit vital vitali vitalis vitazoslav vitezslav vito vitor vittorio vitus vivaan vjekoslav
vlad vladimir vladimiro vladislav vlado vlaicu vlastimil vlastimir voicu vojtech voldemars volkan volker vollie volney
vratislav vratko vsevolod vuk vusal vusumuzi vyas wachira wade wadi wael wafula wage wahab wahyu wainaina waino
wairangi wairimu waisake wakiman waldemar waldo wale waleran walid walker wallace walt walter walton waluyo waly
wamalwa wambua wambugu wambui wandrille wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wannes wanyama
wanyonyi ward wardaya wardell wardi warinder warjas warji warley warner warre warren warsa warsita warta warwick wash
washington wasis wassim watson watt waverly wawan waweru wayde wayland waylon wayman waymon wayne wazir weaver webb
webster wekesa weldon wellington wells welton wen wenceslao wendel wendell wenzel werner wes wesley wesonga wess
wessel west westin westley weston wheeler whit wiktor wilber wilbert wilbur wilburn wilder wiley wilford wilfred
wilfredo wilfrid wilfrido wilfried wilhelm wiliam wilkie will willaim willam willard willem willi william williams
willian williard willis willy wilman wilmar wilmer wilson wilton windell winfield winford wing winsford winston
winthrop winton wira wiremu wirt wisnu wissem witold wladimir wojciech wolf wolfgang wong wood woodie woodroe woodrow
woodson woody worley worth wout wouter wriddhish wridesh wright wyatt wycliff wycliffe wylie wyman xanana xander xaver
xavi xavier xenophon xzavier yaakov yacouba yadiel yadigar yagnesh yago yahia yahir yahya yahyo yair yakubu yamid yan
yancy yandel yango yanis yann yanni yannic yannick yannik yannis yaro yaron yash yasin yasser yassin yassine yatan
yatin yavuz yaw yazid yecid yee yeferson yehuda yeison yerko yerson yesid yigit yilmaz ylan yngve yoan yoann yoav yoel
yoga yogendra yogesh yoginder yohan yohann yonatan yonathan yoni yono yordan york yoro yosef yoshio yossef youba
youcef younes youness young youri yousef youssef youssou youssouf youssouph youssoupha yug yunis yunus yurem yusif
yussuf yusuf yuvraj yvan yven yves yvon zablon zac zacarias zach zacharia zachariah zacharias zacharie zachary zache
zachery zack zackary zackery zadig zafir zaheer zahid zahir zaid zaiden zain zaire zak zakaria zakariya zakary zakarya
zakayo zaki zakir zalan zamfir zamir zan zander zanis zashil zaur zavier zavion zayan zayd zayden zayne zayyan zbynek
zdenek zdenko zdravko zeb zebulon zechariah zed zeferino zehaan zeke zeljko zenas zeno zenon zenzele zephirin zephyr
zeyd ziad zigmund zihni zikmund zinedine zithulele ziya ziyad zlatko zollie zoltan zoran zsolt zsombor zubayr zulfikar
zvonimir zvonko zyad
`;
