/** Parts of names of persons, in lower case, without accents, hyphenated names in parts. Sources and licences: README.md. */

/** Used as given names, not as surnames. */
export const GIVEN_NAMES = `
garnet opal emerald olive rose myrtle blossom marigold ginger clover hope charity grace patience mercy joy verity
honor honour clemency temperance precious blessing gift happy lucky sunny sonny junior star prince duke earl angel
may autumn sky river goldie bev merv des trev shaz baz trish chas kez kaz daz damo simmo robbo davo macca wozza
wazza bazza gazza dazza bex jez perce cliff col dave don frank gord keith kel ken les lou mal marg mitch nev nige
ollie ray rod roz sandy shirl stan steph steve syd tez tracey val vern vic wal wayne boysie tallboy sonnyboy bunny
cookie dolly junie lennie mikey nessa pops rico smiley tanty tessie wiremu eruera tamati rangi moana wiktor piotr
pawel tomasz marek jacek krzysztof malgorzata agnieszka katarzyna kerwyn keron kester kellon akeem jahmai
a'fif a'in a'ishah a'zizah a'zizul aaban aabha aachal aada aadarsh aadesh aadhya aadi aadidev aadinath aadish aaditya
aadrika aafiya aagam aagney aagneya aahana aahil aakansha aakash aalee aalim aaliyah aalok aamod aanand aanandaswarup
aanandinii aanchal aanjaneya aanuoluwapo aaqil aarati aaratrika aarav aarini aarna aarnav aaron aarti aarush aarushi
aarya aaryan aasa aasha aashi aashif aashika aashir aashritha aastha aatif aatmaj aatmaja aatreya aaus aayan aayush
aayusha aayushi aayushmaan aayushman aba abadi abani abayomi abbey abbi abbie abby abd abdah abdel abdelatif abdelkader
abderaouf abderrahmane abdihakim abdis abdon abdoul abdoulaye abdulahat abdulaziz abdulbekir abdulcemal abdulgazi
abdulhadi abdulkadir abdulkerim abdull abdullo abdulloh abdulmenaf abdulrahman abdulsamed abdulsemet abdurrahman
abdurresit abebi abednego abeer abeiku abel abelardo abena abeni abha abhaidev abhaya abhimanyu abhinav abhiram
abhirath abhishek abhisyanta abiatul abibatou abidah abigael abigail abilio abimbola abiona abisola abisoye abiye abner
aboubacar abubakr abud abulfazl abuzar aby abyasa acar acarkan acaryatanaya achalesvara acharyanandana acharyasuta
achintya achyut aclan ada adaeze adak adal adalberto adama adani adasal adaugo adawiyah addison addy ade adebankole
adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adekitan adekola adel adela adelaida
adelaide adelardo adele adelia adelina adem adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adesh adeshina
adesoji adesua adetayo adetoke adetoun adeyi adharina adheesh adhiarja adhiraj adhrit adhwa adiarja adib adibah adiela
adigun adika adikara adikavi adil adila adilah adilla adin adina adinata adinath adini adira adita aditeya aditi aditya
adityanandan adityanandana adlan adlina adlyna adolfo adomas adora adoracion adria adriaan adriana adrianna adrians
adrien adrienne adripathi adunni advaith advay advaya advik advika adviye adweta adwitiya adwoa ady adya adzlyana
adzmin aedan afandy afeisha afer afia afif afifa afife afina afiqah afiya afiza afolarin afonso afreen afrina aftin
afua afza afzan agakisi agapito agasti agastya agata agatha agathe agbegim aggrey agim agmur agneya agnimitra agniprava
agnivesh agostina agrata agueda agus ahalya ahat ahda ahilya ahmat ahmet ahsen ahter ahyer aicha aida aidan aidatul
aideen aiden aidid aidila aifa aik aikaterini aileen ailis aimar aime aimee aimi aimman aimuni ain aina ainaa
ainaanasuha ainara aine aini ainin ainn ainnaziha aino ainoa ainol ainsley ainsworth ainuddin ainul ainun ainur airin
aisake aisha aishah aishani aishwarya aisling aislinn aissa aissata aissatou aisultan aisya aisyah aitana aitor aiur
aiza aizuddin ajala ajani ajay ajda ajdin ajeet ajeng ajiman ajimat ajimin ajinkya ajiono ajis ajit ajita ajla ajoke
ajwad akalan akande akanisi akanksha akanmu akanni akarsana akash akatay akay akbas akboga akcabay akcasu akcivan
akdora akdurmus akeel akeisha akemi akgol akgunes akhil akhila akil akilah akili akini akinkunmi akinlabi akira akise
akkerman akmaner akmaral akofa akorfa akos akosua akoz akram akroor aksay aksel akshainie akshaj akshar akshat akshata
akshay akshayakeerti akshita aksogut aksoy aktemur akua akula akumaa akunna akver akwasi akwesi alaaddin alaba alabezek
alade aladin aladino alaeddin alain alaknanda alambana alamiro alamu alan alana alanalp alanna alannah alanoud alasdair
alassane alastair alattin alaz albano albeiro alberte albertina albina albino alcan alcides alcira aldair aldemar
aldiyar aldo aldonza aldwyn ale alec aleeya aleeza aleida aleisha aleix alejandra alejandrina alejo aleks aleksandar
aleksander aleksandr aleksandra aleksandre alemsah alesha alessandra alessandro alessia alexa alexandra alexandria
alexandrie alexandru alexey alexi alexia aleya aleza alf alfian alfie alfonsina alfredo alia aliaa aliabbas aliah alice
alicia alicja aliff aliffa aliffatus aliihsan alika alikhan alilah alima alin alina aline alinta alinur aliou alioune
alireza alirio aliro alis alisa alise aliseydi alisha alison alistair alister alisya alix aliya aliyu alize alka alkor
alkubra allana alleisya allif allira alloy alma almast almendra almira almudena almus alofa alok aloma alondra alou
alpa alparslan alpcan alphonce alphonse alpin alpsu alsoy alta alteo althea altogan altug alveiro alvin aly alya alyaa
alysha alyssa ama amaanullah amac amada amado amadou amady amaia amaira amal amalia amalie amalien amalin amalina amami
aman amancio amanda amandeep amando amani amanina amarachi amaranaath amaresh amari'i amarilis amaris amarnath amaro
amaru amath amayra ambar amber ambiga ambika ambra ambre ambrosio amdy ameershah amel amelia amelie amelija amelja
americo ameth ameyatma ami amie amier amiera amierul amil amilcar aminata aminatu amine aminu aminy amir amira amirah
amish amisha amit amita amneh amod amodini amogh amoke amol amolika amon amope amos amparo amre amrina amrit amrita
amritambu amru amrullah amruta amulya amy amylia amyra ana anaadi anabel anabelle anacleto anagh anahera anahi anahis
anahit anaika anais anal anala anamika anandamayi anang ananta ananya anar anargul anaru anas anasooya anastacia
anastasia anastasie anastasija anastasio anastasiya anasuya anay anbil anceta ancil ancizar andani ander andi andic
andiswa andrea andreas andree andreea andrei andreia andrej andrey andri andria andrias andries andris andriy androula
andy ane anees anel aner anesa anesha anfernee angela angeles angelica angeliki angelina angeline angelino angelique
angelita angelo anggabaya anggun angie angikar ani anibal anika anil anila anilaabh anilabh animesh aninafishah aniq
aniruddh anirudh anis anisa anisah anish anisha anissa anita aniza anja anjali anjana anjaneya anjela anjolaoluwa anju
anjushree anjushri anka ankal ankit ankita ankur anmol ann anna annabelle annah annak annalise annamarie annapurna
annastacia annelie annet annette anni annie annisa annmarie anohito anom anon anouk ansel anselm anselma anselmo ansh
anshu anshula anslem anson ansu ant antaza anthea antoin antoinette antonella antonia antonieta antony anu anuj anuja
anunay anunciacion anupa anuraag anuradha anurag anusha anushka anushree anuska anusuya anuwar anvi anwesha anya anyelo
anyi anzu aodhan aoi aoibheann aoibhin aoibhinn aoife apeksha apenisa apisara apolinar apollo apolonia apostolos april
apsara aputsiaq aqeel aqeem aqeera aqif aqilah aquiles ara arabella araceli aracely aradhana aral arame aran aranzazu
aras arash arasu arbani arbey arcan arcelia archan archana archie arefin areg areni arezki arfahrina argemiro argono
argu arham ari aria ariadna ariana arianna arianne ariel ariela ariena ariessa arifah arifcan arifen arijit arike ariki
arin arina arindam arinola ariqah aris arisara arissa aristides arisya arjun arkut arlene arlet arley arlo armahan
armando armen armi armida armin armine armira arnaldo arnaude arnesh arnoldo arnulfo aroa aroha aron arona arpag arpi
arpit arpita arquimedes arran arron arsenio arsipatra art arta artan artanto artawan artem artemio arti artiom artur
arturo artyom aru arul arulraj arun aruna arunima aruuke aruuzat arvind arwina arziye asaf asafe asake asalet asanda
ascension asdrubal asel asemahle asenaca asha ashan ashana asher ashika ashish ashlee ashleigh ashlene ashlesh ashling
ashly ashmead ashmeed ashmi ashok ashook ashot ashram ashraqat ashriyana ashrof ashrul ashutosh ashvani asiah asif
asilim asiman asir asirwada asirwanda asiya asja aslam aslanhan aslesha aslijan aslina asliye asma asma'rauha asma'u
asmaa asmaleana asman asmianto asmin asmita asmuni asmuri asniati asnie asniza asraf asrialif asror asrul assia asta
astha astou astrid asu asuka asuncion aswana aswani asy asya asyiqin asykin asymawi asyraaf ataahua atagun atal atalay
atan atanur atasagun atatore atawhai ateca atfat atgun athanasios athari atharv atheel athi athirah athuman ati atifa
atifah atifahajar atikah atilhan atilio atinuke atiqa atiqah atirah atit atiyye atma atmaja atmanand atmananda atnan
ato atonio atreyee atreyi atsushi atta attaf atticus atul atyqah aubrey audrey august auguste augustin augustina
augusto aulia auni aunyaporn aura aurea aureliano aurelie aurelio aurore austine ava avadhesh avalon avani avantika
avelino avi avian aviana avigail avinash avion avni avril avsin avunc awa awamiri awan awatif awatiff awer awero awesi
awhina awlya awrad axel aya ayalah ayana ayanna ayasun aybet aybora aycagul aycan aydar aydinc ayduru ayebatari ayelen
ayesha aygonenc aygun aygutalp ayhan ayim ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla aymen aynilhayat
ayodeji ayodele ayoka ayomikun ayotude ayoub aypar ayra aysa aysan aysar ayse ayseana aysel aysema aysenur aysevim
aysoy aysuna aytek ayten aytoz aytuna ayu ayub ayulker ayuni ayunie ayush ayushman ayushmati ayvas ayyaruk ayzere azaan
azad azade azahara azaria azariah azashahira azeeb azely azeneth azettin azfar aziah azib aziemah azika azira azize
azizul azizulhasni azlee azliah azliatul azlin azlina azmie azmina aznan aznizam azora azra azrah azrie azrien azrina
azry azua azubuike azucena azuin azwa azwani azyan azyyati baaba baahir baaizeed baala baalaaditya baalagopaal
baalkrishan baaqee baba babacar babalwa babasola babatunji babawale baber babish babita bachittar badawi badegul bader
badri badrina badrullesham bafana bagas bagdas bagdat baghyawati bagiya bagus bagwati bagya bahaa bahaddin bahadurjit
bahirah bahittin bahiy bahrul bahtinur bahula bahuraksa bahuwarna bahuwirya baibhav baidehi baijayanti bailie bairbel
bairon bajragin bakary bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono baktiadi baktianto baktiono
bakula balaaditya balachandra baladitya balagopal balagovind balaji balamani balamantri balangga balapati
balasubramaniam balatekin balca baldath balden baldev baldomero balduino balendra balgopal balhaar balidin balijan
baljinder baljit baljiwan balqis balram baltas baltasar baltazar baltej balvan balveer balwinder bambang banara banawa
banawi bancar bandar bandhu bandhul bandile bandita banele bangizwe banjeet banji bankim bankimchandra bankole banna
banu baqar baqir barack barak baran barbara barbare barend baris barkha barnet barsa barsen basanti basay basel basem
bashan bashar basharat basheer basil basilio basim basir basiran basirin basok basriye bassam bastian basyirah batrisya
batrisyia baturay bau baudelio baveh bayarmaa baydu baykan bayli bayman bayron bayruhan baytal bayzettin bazam bazli
beatriz beau beauden bec becky bediriye bedri bee begim begona beh behiza behrem bei bekbay bektasi bela belarmino
belen belgizar belinda belisario belkize bellisan benas bence benedicto benedita benek beng bengibay benice benicio
benigna benigno benita benjamim bennie benny benol benta bento beray beren berezat bergen beriye berkal berki berksay
bernabe bernadette bernadine bernaldo bernarda bernardino bernardita bernardo bernice berran berrdo berrin bert berta
bertha bertie berto beryl besey beshoi besin beste betania beth bethan bethany bethel betsey betsy bette bettie betty
beulah beverley beverly beyda beyhatun beyler beyzade bezek bhaagyasree bhaanumati bhaasvan bhaaswar bhadra bhadrak
bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwam bhagwan bhagwanti bhagwati bhairavi bhakti bhamini bhanu
bhanumati bhanupriya bharat bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavika bhavini bhavna bhavya bhawana
bheeshma bhekani bhekimuzi bhekisisa bhekizizwe bhekokwakhe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat
bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianca bibek
bibiana bican bich bicky bidayet bidur bidwan biel bienvenida bijay bijoy bik bikal bikash bikesh bikram bilal bilay
bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu billie bilqis biltas bilva bilwa bimal bimala bimla bina
binamra binay binbasar bindi bindu bineta bing binita binod binoya binta bintou bipana bipin biplav bipul biraj birane
birben biren birendra birgit birgul birjesh birousk birsan birsen bisar bisera bishakha bishal bishan bishnu bismah
bismillah bisu bitul bladimir blaine blanaid blas blinky bo boaz bob bobbie bobby bodhan bodhi boey bogatimur bogdan
bogdana boglarka boi boitumelo bolatito bolormaa boluwatife bom bonface bongani bonginkosi bongiwe bonifacio bonita
bonnie bono boo borahan boratas boris bortecin bouba boubacar boubou bouchra boynak bozbag bozerk boztas brad brahim
brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brampton bramwel brandi brandon brandy braulio
bravin braxton brayan brayden breandan breanna breidge brenda brendah brendan brendon breno brent brenton briana
brianna bridget bridgette bridgit brigid brigida brigitte brijesh brijlal brinda britney brittany brittney brodie
bronach bronagh bronwyn brooke brooklyn brunilda bryce bryony buang buchi buddha buddhana buddy budhil budi budram
buenaventura buget buhle buk bukharudin bukola bulelwa bulunc bung bunmi bunyamun burakhan burc burcuhan bureyre burnum
busayo busisiwe busra busranur bustaman buyrukhan buyung cabir caemen caetana caga cagak cagdan cager caglar cagveren
cahal cahya cahyadi cahyanto cahyo cahyono cailin cailum caio caitlin caitlyn caitriona cakar caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa calaum caleb calebe calem calista calisto calixta calixto callum calum
calvin calvince camelia camila camille camilo camok canagasabai canal canan canberk candace candela candelario candelas
candeniz candice candida candido candra candrakanta canfeza cangur canh cannur canseven cansin cantez canur caoilfhionn
caoimhe caoimhin caolain caolan caomhan capa capkan capucine cara caragh caraka cardel carel caren caridad carina
carissa carl carla carlene carlens carles carlito carlo carlota carlton carly carlyle carmel carmela carmelita carmelo
carmen carmenza carmina carminho carnejy carol carola carole caroline carolyn carolyne carren carrie carub casandra
casemiro cassius catalina catarina cathal catharine catherine cathrine cathryn cathy catriona catur caturangga caua
caue cavit cavuldur caw cawisadi cawisono cawuk cayadi cayetana cayetano ceara cebesoy cebrian cecelia cecep cecil
cecile cecilia cecilio cedide cedric cee ceferino ceh cek celem celeste celestina celestino celia celikkan celikyurek
celilay celina celinda celine celso cemalettin cemani cemeti cemiyle cempaka cemplunk cen cenan cengkal cengkir
centrine cer cerci cercis cesar cetinsu cevale cevheri cevikoz cevregul ceyhun cezayir chaanakya chaaruchandra chaaya
chadani chah chaifah chailan chaitaly chaitanya chaiwut chak chakor chakra chakradev chakradhar chakravartee
chakravarti chakrika chalisa chamali chaman chameli champa champak chanakya chanchal chandak chandan chandana chandani
chandi chandini chandira chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
chandramani chandramauli chandramohan chandranath chandrani chandraprabha chandraswaroopa chandravati chandrawatie
chandresh chanez changaz chanh chanikan channing chantal chantel chantelle chanturu chanya chapal chapala chaplain
charak charandeep charbel charis charita charl charlene charlesh charli charlie charlison charlotte charmaine charu
charuchandra charumati charuvrat charvi chashida chasmum chaten chatresh chatur chatura chaturaanan chaturbhuj chavvi
chaw chawin chawish chayanin chayapat chean cheang chedeline cheen cheikhou chek chekhouna chelo chelsea chelsey chema
cher cheragh cherechi cherie cherise cherith cheryl chester chet chetan chetanaanand chetram chevaughn chevone cheyenne
chhavi chhaya chiamaka chibuzo chidaakaash chidaatma chidambar chidambaram chidananda chidi chidimma chieu chigozie
chijioke chik chimamanda chinedu chinelo chinh chinmay chinmayanand chinmayananda chinonso chinyere chio chirag
chiranjeev chiranjeeve chiraz chisom chit chita chitra chitraksh chitrali chitramala chitrangada chitranjan chiyo
chizoba chloe chok chon chooi choon chor chris christabel christal christelle christiaan christiana christiane
christina christine christo christofer christophe christos christy chucho chuk chukwudi chukwuemeka chukwuma chuluun
chum chuo chus chuy chuyen chye cianan ciaobella ciara ciaran ciarrai cicely cici cielo cihan cihandide cilga cillian
cindoruk cindy cinerk cinta cinthia cinthya cintia cipriano ciriaco ciro cisem citlali citra claire clara clarence
clarice clarisa clarissa claude claudette claudia claudina claudine claudio claudius clemence clemencia clementina
cleopatra cleophas cleto cleveland clifton climaco clint cliodhna cliona clive clodagh clodomiro cloe clorinda clotilde
clyde codie cogay cokan colette colins colleen collette collince colm colomba colpan colton conal conall conan conchita
conchur cong coniah conn connecticut connie conor conrado consolata constanca constance constantino constanza consuela
consuelo copur cora coral corey corina corinne cormac cornelia cornelio cornelius corrie cortney cory coskun cosmas
cosme coumba courteney crescencia cristal cristhian cristhofer cristian cristiano cristina cristobal cristofer
cristopher crystal cuc cuco cuheyna cuman cuneyit cuong curro custodia custodio cuthbert cynthia cyril daanish daanyaal
daawood dab dabbah dac dacin dadap dadi dado daevi daevika dafne dagel daghfal dagistan dagoberto dahiana dahlia
dailami daire dairine dairo daisy daiwik daiyaan dakota daksh daksha dakshayani dakshesh daku dalaja dalan dalbir dalia
dalila dalili dalima daliman dalimin daliono dalmas damano damar damaris dame dameer damia damian damien damife
damilare damilola damini damion damjan damlanur damodara damola damu damyanti dana danae danang dancan dancun dandak
dandapaani danel danell dania danie daniela daniella danielle danien daniil danijel danilo daniswara danitza danley
danna danny danson dante danu danuja dany danylo daouda daphne daphnee daphney darasimi daren daria dariati darija
darijan darika darimin darin dario daris darlene darlina darma darmaji darman darmana darmanto darnell darpan darragh
darrell darren darrin darron darryl darryn darsh darshan darshwana darsirah darta dartono daru darul daruna darus
darwin darwisy darwisyah dary daryani daryl dasa dastageer dat daudi davi davindra davit davitri davud dawn dax
dayaamay dayaananda dayaanidhi dayamai dayamayee dayana dayanand dayar dayita dayna dayyaan deaglan deanna dearbhail
dearbhaile dearbhla deb debbie debora deborah debra declan deeksha deenabandhu deepa deepak deepali deepan deepankar
deependra deepesh deepika deeptanshu deeptendu deepti deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar
defne deger degmeer deha deiby deicy deirbhile deisy dejan deklan delano delfin delfina delia delil delon delroy demba
demetre demetrio demi demian demilade demirbuken demiriz demirok demiryurek demosisto denese deni denise denisse deniz
denizalp denkel denyse deochan deokie deon depan depika dereck derek derick derkay derly dermot dervla deryanur
desiderio desiree destiny dev devadatt devagya devajyoti devak devaki devamany devanand devangana devani devansh
devasagayam devasree devdan deven devendra devesh deveshwar devica devika deviner devon devvrat dewi dexter deyanira
dhaanyalakshmi dhairya dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhani dhanpati dhanrajie dhanu dhanush
dhanvin dhara dharani dharitri dharma dharmaketu dharmendra dhatri dhia dhiraj dhiren dhiya dhiyaulhaq dhriti dhruv
dhyanesh dhyaneshwar diah diamond dian diana dianah diane dianna dianne diarmuid dibya dieu dieynaba digambar digambara
digdaya digna diken diksha dilan dilara dilcan dilder dilfeza dilhus diljit dilmaya dilsat dilsitan dimakatso dimas
dimaz dimitar dimitra dimitri dimitrios dina dinah dinakar dinanath dincer dinckol dincsu dinda dineo dinesh dinis
dinkar diogo dion diong dionisia dionisio dionne dior dipa dipali dipankar dipchan dipendra dipesh dipshika dipta
diptendu dipti dirican dirja dirk dirlik dismas ditya divaakar divakar divjot divya diwakar diwash diya diyana diyanah
djamel djeneba djibril dmitri dmitry dmytro doanh doc dodo doganalp dogannur dogansah doguhan doha dolbahrin dolensoy
dolores dolphine dolun dom domhnall dominga dominic dominik dominykas domitila donal donato doner donervon doni donna
donnie dono doo doraisingam doralisa dorcas dorcus doreen dorian dorine doris dorita dorotea dorothee dorothy dorris
dorukhan dot dou doug douglass dounia doyinsola dragan dragana drajat draupadi drishti dron drona duanne duban duc
duchess duckens duduzile duha dui duilio dulari dularie dulce dulcie dumisani dumisile dundaralp dung dunja duo durab
duracan durdali durga durgadin durgeshwari durmusali durodola durrusehvar dursadiye duruk duruoz dusan dustin duvan
duwayne duy duyen duyet duyguhan dwaipayan dwaipayana dwayne dwi dwight dyah dylaila dylan dyllan dzan dzul dzulfahmi
dzulfikri dzulkarnaen eabha eadaoin eamon eamonn earnest eazriq eba ebenezer eberhard ebiere ebiowei ebony ebuakil
ebuka ebunoluwa ecegul ecemis ecrin ed edaviye eddah eddie eddy edel edelmira edelmiro edgar edgard edgardo edgubay
edhitha edi edier edilberto edilma edilson edinah edinson edisson edita edith edmond edmundo edna edoardo edouard edris
edson edu eduar eduard eduarda eduardo edwar edward edwina edyth eekalabya eeli eesaa eesha eevi efe efil eflatun
efrain efren efser ega egbert egenur ehan ehsaan ehsan ehza eider eijaz eileen eilis eilish eimear eimer eimhear eino
eiravati eisha eitan eithan eizkandar eizzah eja ejaz eka ekaaksh ekadant ekaja ekaksh ekalavya ekaling ekalinga ekani
ekansh ekanta ekantika ekapad ekaparnika ekaraj ekavir ekbal ekber ekdant ekene ekiya eklavya ekmel eko ekow ekta
ekundayo eladio elaf elaine elakshi elamiye elba elchin elcira elcy eldon eleanor eleazar elena elene eleni eleodoro
eleonore eleuterio elgin elhan eli elia eliabeth elian eliana eliecer elif elifnur eligia eligio elija elinor elio
elisa elisabet elisabeth elise eliseo elisha eliska eliud eliya eliza elizaveta elkana elkin ella ellen elli ellie elly
ellynur elma elmar elmer elmina elnur eloa eloah elodia elodie eloisa eloise elon elosy elove eloy elphas elpidio
elpiya elsa elshan elsie elsy elton eluh elvan elver elvia elvin elvira elvis elyana elyas elysha elza ema emal eman
emanuel emanuella emanuelly emas embla embuh emeka emelda emelia emelina emely emer emigdio emil emilce emile emili
emilia emiliana emiliano emilie emilija emilio emiliya emilly emils emilse emily emin emir emiro emirsan emis emma
emmaculate emmah emmanuelle emmet emmett emmy emong emperatriz empluk emran emrullah emylia enakshi encarna encarnacion
encarnita enda endah endra enes enfes enginiz enid enidzullah eniola enith enn enock enos enrico enrique enriqueta
ensari enteng enya enzo eoghan eoin epeli ephantus epifanio eral erana erasmo erastus eraycan erbay erbil ercihan
erdemer erdibay erdursun erem erenalp erenice erensoy ergener erginel ergonul ergun eric erica erick erik erika erin
erincer eris erkan erkinel erksoy erma ermine ermutlu ern erna ernest ernestina ernestine ernesto ernie erogul eroz
errol ersan ersat ersec ersel ertan erten ertun ertuncay ervaniye erwin eryn esenbay esengun esenturk eseta esha eshana
eshita esi esim eskinalp esma esmanperi esmeralda esmond esna esneider esparta espartaco esperanza espiridion esref
esse esta estefania estefany estela estella estelle ester estiawan estiono estiven estrella esupofo eta etelvina ethan
ethel ethelbert etizaaz etta etuate euan eudes eudora eufemia eugene eugenia eugenie eugenio eugine eulalia eulalie
eulogio eun eunan eunice euphemia eusebia eusebio eustaquio eutimio eutropio eva evaline evalyne evan evance evangelina
evaristo evcimen evde eve evelia evelin evelina eveline evelio evelyn evelyne everald everard everline everlyne evette
evgeny evie evita evrim evrimer ewan ewatomi ewen exequiel eydan eylul eymen eyram eyyup ezam ezani ezekiel ezequiel
ezgin ezgutekin ezra ezzatul fa'afetai faathihah fabiana fabio fabiola fabricio fabrizio facundo fadekemi faderera fadi
fadile fadly fadziruddin fadzli fadzliana fah fahad fahd fahda fahimah fahira fahrullah fai fainche faiq faisal faith
faizah faize faiznur faizurrahman faizyani fajr fakaruddin fakhira fakhrul fakhrullah falah falak falan falguni fami
fanny fanta fanyana faqid faqihah fara faradieba faraheira farahin farahiyah farahtasha faraj faras faraz fardeen
fareed farha farhah farham farhana farhunnisa faridatul fariha fariq farisah farisan farisha fariz faron farouk farrah
fartinah farzana fasehah fasha fasil fateh fateha fatehah fatemeh fathiah fathiha fathihah fathimah fathonah fathuddin
fathul fatigul fatih fatiha fatihah fatim fatima fatimata fatimatul fatin fatini fatinur fatma fatmanur fatou fatoumata
fatt fatteh fatuma faustino fausto fauzan fauziah fauzul fawwaz fayad fayize faza fazeela fazeer fazlina fazly fazreen
fazril fazul feargal fearghal febe febi febriana febrina feden federico fehim fehintola fehmiye fei feisal feleti
felice felicia feliciana felicidad felicitas felicity felipa felipe felisa felista felister felistus felix felixia
fella fen fendi fenni ferahdiba ferat feraye feremez fergal ferhan feriel ferihan ferinaz ferjani fermuta fern ferndo
ferney feroz fersan feryas ferzi festus fetu fetuao fetullah fey feyha feyruz feyzin feza fezrina fiadh fibikemi fidaye
fidel fidela fidelis fiifi fikayomi fikile fikrie fikrul fildan filip filipa filipe filipo filippini filit filomena
fily filza filzah finbar fintan fiona fionntan fionnuala fiorella firdevis firzanah fitan fithri fitiri fitnat fito
fitrah fitria fitriah fitriani fitzroy fiyaz fizra flavia flavio flo flora florence florencia florencio florentina
florentino florian floridor florina florinda fodil folafoluwa folake folashade folu fon foon fortunata fortunato fouzia
fozia frado fran francesca francesco franchesca francia francine francisca franciszek franck francoise francy frankie
frankline franklyn frans frantz frantzdy franz frazer fred freddie freddy frederic frederico frederique fredrick fredy
freja fresia freya frida fridah frieda froilan ftu fugen fui fuimaono fuk fulgencio fuma funani funmilade fuzuli gabel
gabija gabino gabor gabriela gabriele gabriella gabrielle gabrielly gada gadang gading gadis gaduh gael gaetano gagan
gagik gai gail gaiman gajaadhar gajabahu gajbaahu gajendra gak galak galang galar galih galiono galip galo galuh galur
galvarino gam gamalat gaman gamani gamanto gambira gamblang gambo gamila ganak ganapati ganda gandewa gandharv
gandharva gandi ganep ganesha gangadaye gangesh gangsa gangsar ganim ganiye ganjaran gantar garan garang garda gareth
garfield garima garth garud garuda gary gasti gaston gatik gatot gatra gatsha gau gauraang gaurang gauranga gaurangi
gauransh gaurav gauri gaurika gautama gautami gawati gayane gayathri gayatri gayle gaylene gaz gazel gbadebo gbeminiyi
gbemisola gbolahan gbowoade gedion geeta geetangali geetanjali geetika gek gelato gelengul gema gemine gemini gemma
genaro gencaslan gencay gene genervie genesis genevieve geng gengadharan genghis genoveva genta geoff geoffrey geofrey
georgi georgia georgiana georgie georgina georgios geovanny gerald geraldine geraldo gerardo geray gerhard german
geronimo gerrit gerry gerson gert gertrude gertrudis gervane gervasio gesare getrude gevorg ghaalib ghaazi ghaffaar
ghaith ghalib ghaliyati ghanaanand ghanashyam ghanem ghanshyam ghawth ghazalan ghazali ghazanfar ghazanfer ghazawan
gheetha ghilas ghiyaath ghiyath ghufran ghulaam ghulam ghusharib ghusun giaan giac gian giancarlo gianfranco gianna
gianni gibran gideon gifty gilang gilda gildardo gilli gillian gilma gilman ginevra gino ginyas giorgi giorgia giovanna
giovanni giovanny girija girik girika girindra giriraaj giriraj girish girja gisela giselle gisselle git gita gitanjali
giulia giuliana giuseppe giz gladis gladys glauco glen glenda glenford glenys gloria gobalakrishnan gobinda godofredo
gogo gok gokay gokbudun gokce gokcebalan gokcil goken goknur gokperi goksev gokten goktug gokul goli goma gon goncafer
goncalo gonen goodluck googoosh goon gopaal gopee gopi gopinathan gorakhanatha gorakhnath goran gordana gorgunay gorklu
gorsev goswamee gotum gouranga goutam govind govinda gowri goyo gozel gozem graciana graciano gracie graciela graeme
grafton grainne granville grayson greg gregg gregorio gricelda grija griselda grishma guadalupe gucal gucluer gucyeter
gudakesa gudakesha gugu gugulethu gui guido guilherme guillem guillermina guillermo guiomar guiying guk gulab gulaga
gulay gulbani gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfari
gulfeza gulgen gulguzel gulhisar gulinaz gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsahin gulselin gulseref
gulseren gulsevil gulsiye gulsu gulter gulus gulzadiye gulzar gumercindo gumustekin gunar gunasekaran gunay gunaydin
gunbir gunden gunduzalp gunebakan guneet gunel guneri guney gung gungordu gungoren gunjan gunkurt gunsel gunsen gunser
gunver gurarda gurcuye gurdeep gurdev gurelcem gurmeet gurmit gurpreet gursal gurten guru gus gustavo gustavs guvercin
guzey gwendolyn gyanraj haa haanii habiba habibe habibu haby hac haciali hacile hadassa hadfina hadicha hadif hadija
hadiyatul hadiza hadjer hadrey hadzir haeata hafezah haffize haffizi hafidzah hafidzuddin hafieza hafis hafiy hafizah
hafizan hafizhan hafizsyakirin hafsa hafsat hafshah hahizah hai hailey haimdath hairol hairollkahar hairul hairun
hairyanto haisyraf hakeem hakikat hakimah hal halenur halidan halidun haliem halima halimatul halimatussa'diah halisah
haliye hallam haluk hami hamida hamidoon hamidou hamima hamira hamish hamiyet hamizah hamizan hamka hamsini hana
hanaani hanako hanani hanbiken hanedan hanh hani hania hanini hanis hanisah hanit hank hannabel hannan hannani hannes
hanni hansraj hansultan hanun haoran haoyu haqeem haqimie har harbhajan harbinaz hardana hardi hardik harez hariata
harikrish harimurti harinakshi harinarayan harish harit harita harja harjasa harjaya harjit harma harnail harol haroldo
haroon harpreet harraz harriet harrinarine harsa harsana harsanto harsaya harshil harsika hartaka hartana harto haru
haruka haruma haruna haruto hasbek haseley hasely hasgul hashem hashim hasmalinda hasmik hasna hasnaa hasnul hasret
hasrin hasrol hasta hasya hasyim hasyimah hatem hatice hatin hau hauwa havali havse hawa hayali hayani hayat hayati
hayatul hayaty haydee hayel hayk hayleigh hayley hayret hayrunnisa hazeem hazel hazine haziqh hazira hazirah hazmeera
hazrat hazrie hazrul hazwan hazwani hazwanie hazzam head heather heema heena heer hei heidi heidy heikapu heinrich
heinz heitor hekime hekmet helena helene heliodoro hellen hellena helma helmut helmy heloisa hema hemal hemang
hemangini hemani hemant hemendra hemi hemraj hen hendra hendri hendrik henife hennie henri henrie henriette henrique
heong heraclio heraldo herberto heriberto herkus herlina herliyana hermansah hermelinda hermenegildo hermes hermia
herminda herminia herminio hernan herney heru heryanto hesbon hessa hesti hetan heva heyvetullah hezniye hezron
hicsonmez hidayah hidayatullah hideki hidir hidzwati hien hiep hieu hilario hilayda hilda hildah hillary himadri himal
himani himari himesh hin hina hinano hinata hinato hindal hinemoa hinet hinewai hing hiong hipolito hira hiral hiranmay
hiranmaya hiranya hiresh hirini hiro hiroshi hisammudin hisyam hitesh hiu hjordis hlengiwe hoai hoan hoana hoani hoat
hoc hoda hoe hoi hoirussalam hok hollie hollis holly hom homero hon hone hoon hoong hoop hop hor horacio hortense
hortensia hosea hosine hoskadem hosna hosni hosniya hossein houcine houda hovhannes hoy hredhaan hridaya hrishikesh
hritik hsien hsiu hsuan huan huban huda hudavent hue hugh hughie hugues huia hukumdar hulk humadu humaira humberto
humeyra hunalp huo huong hup hurdogan hureen hurican hurmet hurmin hurside huruyet huryasar husain huseyin huseyn
husmen husnina husnuhal husnul hussa huu huy huyen huzaifi huzaimi huzir huzuri huzzaini hyacinth hydar iain ian iara
ibaad ibai iban iben ibeth ibidapo ibironke ibnu ibou ibra ibraheem ibrahima ibrani ibukunoluwa ibun icha icimbike ida
ide idika idiris idlan idowu idrees idrissa idrus idy idzwan ielman iesa ifa ifeanyi ifeanyichukwu ifechukwu ifeoluwa
ifeoma iffah iftikhar ifunanya ige iggy ighfar ignacia ignacio ignatius igor ihaia ihsan ihtesham ihtishaam ihtsham
ijaya ika ikbal ikenna ikeoluwa iker ikhidie ikhlaas ikhsan ikin ikiz iklil iklim ikraam ikramah ikrimah ikshita ilaisa
ilbek ildefonso ildem ildes ileana ilgar ilgi ilham ilhan ili ilija ilim ilisapeci ilkbahar ilkim ilklima illias
ilmafer ilper ilsa ilse ilsu ilteris ilyana ilyas ilyes imam imaran imelda imene imge iminathi immaculate imogen
imoleoluwa imren imrihan imtiaz ina inaki inaya inayat inci incifir indah indali inder inderjeet inderjit indi india
indie indira indra indrajit indrani indranie ines ingrid inigo inioluwa inmaculada innamul inocencio inoke insa insaf
inshan insyira insyirah intan intihap inuk inunnguag inutsiaq inyoni ioanna ioannis iona iqwan ira iraman irati irawati
irdhina irdina iremide irene ireti iretioluwa iria iriana irihapeti irina irine iris irma irman irnanto irsa irsad
irwan irya iryani isaack isabel isabela isabell isabella isabelle isabelly isack isadora isaiah isaias isak isaque
isaura iscan isdmah iseoluwa isha ishaan ishani ishanvi ishaq ishat ishika ishita ishola ishwar ishwari isidora isidoro
isidro isikeli isin isioma isis isisa isla islamiah islande islime isma ismael ismaila ismaon ismet isnur isobel
isolina isra issy isyraq italo itsuki itumeleng itunuoluwa itzel itziar ivaana ivalu ivan ivana ivanna ivecen ivette
ivik ivo ivone ivonne ivor ivy iwan iyabode iyad iyadunni iyanuoluwa iyinoluwa iyiyurek izaaz izaiti izan izaro izati
izatie izatul izaty izdihar izel izgu izlan izlin izuhail izz izzah izzan izzani izzati izzatul izzaty izziani izzikry
izzul ja'afer jaafar jaan jabal jabari jabbaar jabulani jabulile jacinta jacinto jackeline jackie jackline jacklyn
jacky jaclyn jaco jacobo jacobus jacqueline jacquelyn jade jader jadesola jael jaeman jaf jafar jaferi jafet jaffer
jafree jafri jaga jagadish jagadisha jagapati jagaraga jagat jagathi jagdeep jagdish jagmeet jagrati jagruti jagvi
jahangir jahanzeb jahari jahce jahiz jahlani jahm jahmari jahnu jai jaider jaiman jaimini jainarine jair jairaj jairo
jairus jais jajuenne jaka jake jakob jakov jakub jakup jalal jalani jalees jalsa jamali jamalia jamalludin jameela
jamekon jamie jamil jamila jamsare jamshed jamuna jan jana janaki janaky janani janay jane janelle janet janeth janette
janice janil janine jankat jannah jannatul janneth janoi januja januka janya japhet japheth jaquelin jaqueline jared
jarlath jarrah jarred jarrod jarryd jaruthip jaruwan jarwa jarwadi jarwi jasin jaslina jasmani jasmin jasmine jasmit
jason jasper jaspreet jaswadi jaswant jaswinder jati jatin jatmiko javan javas javed javi javid javiera jawahar jaxon
jay jayadi jayanti jayde jayden jayeng jayne jayshree jayson jazmin jea jeanelle jeanette jeanne jeannette jeannine
jebat jecinta jedda jedidah jeet jeevandran jeevika jeferson jeff jeffery jefrie jegathesan jei jeison jeisson jekabs
jelena jemie jemimah jemma jena jenaro jenelle jeng jeniece jenifer jeniffer jenipher jenna jenni jennie jennifer
jenniffer jenny jepkemoi jer jeredy jeremias jeremy jeriel jermaine jerman jeronimo jerraud jerry jerson jesca jess
jesse jesseca jessica jessie jesusa jett jeu jevani jevaughn jewel jeyakumar jhalak jhan jhanelle jhoan jhoana jhon
jhonatan jhonder jhondly jhonny jhony jie jien jiet jihan jill jillian jim jimena jimmie jimmy jinawi jindra jing
jingyi jinjuta jinyi jio jiong jirra jit jitender jitendra jitrin jiu jivan jiya jo joan joana joann joanna joanne joao
joaquim joaquin joaquina joash jobi jobin jocelyn jodi jodie jody joesph joevan joey jogvan johana johann johanna
johannes johans joharudin johathan johnathan johnnie johnny joko jokubas jokull jolanda jolayemi jolene jon jonah
jonatan jonathon jone jono joojo joon joong joram jordana jordi jordon jorge jori jorja jos josanne jose josef josefa
josefina joselyn josep josephat josephine josette josh josiah josip josphat josphine josua josue jouri jovan jovana
jovanny jovita joyline jozy juana juanita juanito jude judelin judeline judi judith judy juhi jui julen jules juli
juliana julie juliet julieta julieth juliette julija juliya jumadi jumari june juninho junu jurgen jurich jurien justin
justine justo justus juvenal juwon jye jyoti jyotis jyotsana kaa kaashif kaazim kabelo kabindra kabita kacung kada
kader kadiatou kaelan kafeel kagiso kah kaheem kahina kahir kahu kahukura kahurangi kai kaia kailash kaique kairav
kairo kaitlin kaitlyn kaiya kajal kajen kajji kajol kajus kak kalawatie kalbi kaleb kalgay kali kaliah kalidou kalim
kalinda kalowtie kaloyan kalpana kalpit kalyani kama kamala kamalanathan kamalesh kamaljit kamar kamaria kamarlia
kamaruzain kamaruzzaman kambali kamelia kamidin kamila kamile kamilly kamini kamla kamlawatie kamlesh kamod kamolchanok
kamraj kamya kana kanagaraj kanak kanaka kanchan kandef kandiah kani kania kanika kanishka kannen kanpulat kanti kanye
kaori kap kapagan kapil karabas karabo karaca karaer karakucak karamjit karanbay karatas karcan kardelen kardi kareem
karima karimah kariman karin karina karine karja karl karla karley karlie karlis karlukhan karma karman karnail karol
karolina karpal karsa karsana karta karthik kartik kartika karuna karunanidhi karya karyn kasey kashan kashish kashvi
kashyapi kasi kasif kasinather kasiran kasiyah kasthuriraani kasturba kasusra kat katalina kataraina katarina katelyn
katerina katerine katharine kathem katherin katherinne katheryn kathleen kathryn kathy katia katie katla katlego
katrina katryn katy kau kauri kaushika kausthar kauthar kaver kavi kavidhai kavita kavurt kavya kaw kawaca kawaya
kawkab kawthar kayagun kayak kayden kaye kaygusuz kayla kaylee kayleigh kayrabay kayun kazi kazim kazime kazuya kealan
kean keang keanu keat keba keerti kees keeva kefser kehinde kei keino keira keisha keji kek kelami kelebogile kelechi
kelli kellie kelsey kemal kemar kemat kemba kemi kemuma kemunto kenari kendell kendra kendrick kenedy kenes keneth
kenichi kenji kennard kenneth kenrick kenter kenyan kenzie keon ker keri kerime kerman kernell kerri kerrie kerron
kersha kervens kerwin keshia keshore keston kete keu kev keven kevim kevon kew keyaan kezban kezia keziah kgabu
kgomotso khaalid khaan khac khadidiatou khadidja khadija khadijah khadije khadim khady khadzromi khagendra khahirah
khai khairi khairil khairin khairina khairiz khairol khairubi khairudin khairul khairulnizam khairun khairunisa
khairunnisa khairunnisak khairurrazi khaleeda khaleisya khalen khaliesah khalifa khalil khalilul khalisa khang khanh
khanyisile khar khasmadi khasri khaw khawla khe khean kheang khee khem khethiwe khi khia khian khiang khiem khiet khieu
khirul khloe kho khoan khoat khodijah khoh khoi khoirul kholis khongordzol khoudia khue khulekani khum khung khurram
khusbhu khuyen khuzairey kiaan kian kiandra kiang kiap kiara kiat kibar kiem kien kiera kiet kifaye kike kikelomo
killian kimberley kimlin kine kinh kira kiramettin kiran kirana kiri kiriana kirollos kirra kirstie kirstin kirsty
kirtee kirti kishor kitan kiwa kiyasi kizzy klaus klea koa kobe kobus kocabas kocak kockan kodchaporn koe kofi koha koi
kojo koker koko koktas kolawole koldan komal koncagul konguralp konstantina konstantinos konul koong koor kopan kopano
kopila kor kora koray korea korede kori korkmazalp korugan kosemen kosisochukwu kosukhan kotuz kou koushtubh koy kripa
krisha krishen krishnadas krishnadasa krishnamoorthy krishnamurthi krista kristal kristen kristian kristie kristin
kristina kristine kristopher kristy krisus kriti kritika krystal krystle ksenija kshitz kuang kuber kubra kubran kubura
kuddusi kuhan kui kujoe kulasegaran kuldeep kulnun kumiko kumral kumud kumuda kumutha kun kunanlan kunaporn kuncara
kundan kunjiraman kunthara kunti kuong kurlene kurnia kursad kurtis kushal kusini kusum kutay kutgun kutni kutun kuu
kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyah kyara kye kyla kylie kyosuke kyriaki laal laban labeen labib
labuh lachlan ladli laeeq laetitia laia laika laila laiq lais laith lajita lak lakhbir lakhwinder laksana laksh lakshit
lakshman lakshmidhar lakshminath lale lalit lalita lalo lamar lameck lamija lamine lana lanang lance lancelot
langalibalele langgeng lani lanjar lantar laoise lap laqeet lar laras larissa larry lasmanto lasmono lassana laswi lat
latasha latchmin lateef latifa latika latoya laura lauralee laure laureen laurel lautaro lava lavanya laveena lavender
laverne lavi lavinia lawrencia lawton laxman laxmi layla lazar laze lea leah leandra leandro leang leanne leano leat
lebogang lebohang ledun leela leelawati leelawatie leena leet leevi lega legawa leider leidy leik leila lein leire leiu
leja lejla lek leke lekha lembah len lena lenah leni lenin lenna lennox leo leocadia leocadio leona leonardo leoncio
leonel leonidas leonie leonor leontina leopoldo leordo ler lerato lere lerze lesedi lesego lesieli lesley lesly lethabo
lethokuhle leticia lev levente leverton levis levon lewuis lex ley leydi leyla leyli leyre lezize lia liah liam liana
liandro lianne liat liau liaw liban libardo libby liberato libia libni liceth lida lidia lidya liek liepa liet liezel
ligia lih lik lil lila lile lili lilia lilian liliana lilien lilit lilja lillian lillie lilly lilowtie lily liman limar
lina linah linda lindah lindiwe linet linh lintang linus linzi lio lionel lipika lisa lisakhanya lisandro lisbeth
liseth lisette lissette liv livia livingstone liyana liz lizbeth lizelle lizeth ljiljana loc loganathan lohit loice
loida lois loise lokesh lokman lola lolade londisizwe londiwe lonnie loon loong loot lopa lope loqman lor lora loraine
lorcan lorena lorene lorenza loreto loretta lori lorine lorna lorraine lose lotfi louicius louise lourdes lovelie lovro
lowanna lua luan luana luara luat lubanzi lucca luce lucho lucia luciana luciano lucie lucija lucila lucille lucinda
lucrecia lucy ludmila ludovica lufen lufty luhung luifer luigi luisa luisana luisina luiyi luiz luiza lukas lukhona
lukita lukne lulu luluh lulut lulwa lun lungelo lungile lunna lup lupe lupita luqmanul lur lurhur luseane lusine
lutchmin lutfan lutfi luther luthfi luthfie luwar luwes luyanda luzmira lwandile lydia lydiah lyn lyna lynda lyndel
lyndon lyndsay lyndsey lynette lynley lynne lynnette lynsey ma'soumeh maahir maajid maamor maanas maanav maaya maaz
maazin mabad mabel mable macarena macaria macario machel macide mactar madalena maddi maddie maddison madeleine
madeline madfaizal madhav madhavi madhu madhukar madhur madhuri madihah madina madison mady madyan mae mael maeva maeve
mafalda mag magali magaly magda magdalena magdalene magdaline magendran maggie magnolia maguette maha mahad mahadev
mahadhir mahaletchumy mahamadou mahammad mahatdir mahaz mahboob mahdee mahdi mahdy maheran mahesa mahesh maheswar
mahfooz mahfud mahfuzah mahigul mahika mahina mahir mahirah mahja mahlon mahmud mahnaz mahsun mahter maica maicol maida
maikol maimouna maimuna maimunah maira mairead mairtin maisara maisarah maite maizatul maja majdi majdy makara makarena
makareta makayla makeda makeen makhtar maksim maksude maksur maksym makuta mala malachi malachy malak malakai malati
malaysia malen malena malia malick maligiaq malihah malika mallory malorie maltee malthe malti malu mama mamadou mamady
maman mamata mamen mamour mamun mana manaaki manabu manah manaia manase manawa manbir mandaakin mandakini mandeep
mandisa mandla mandlakhe mandy maneh manel mangala mangalya manh maniam manickavasagam manik manikya manila manish
manisha manita manjari manjit manjita manju manjul manjusha mannie manny manogaran manoharan manoj manola manolo manon
manpreet manrick mansurali manthan manua manuela manuelita manuella manus manya maphikelela maraea marama maras marc
marcela marcelina marcelino marcell marcelo marcia marcial marciano marcio marcus mardhiah mareikura mareme mareva
margana margarete margarida margarita margaud margaux marge margot margoth margret marguerite maria mariadi mariah
mariam mariama mariami marian mariana mariane marianela mariangel marianna marianne mariano maribel maricarmen maricel
maricela maricruz mariel mariela marieme marija marilu mariluz marilyn marilyne marina marine mario marios marisa
marisel marisela mariska marisol marissa maristela marita maritza marius mariya marjorie marjory markas markel marko
markus marlee marlen marlene marleny marlina marlizam marlo marlon marly marni marsha marsito marsudi marta martaka
martana martani martha marthe marthinus martim martine martirio martonis marut marva marwata marya maryann maryanne
maryanto maryja marymegan maryse masa masar mashitah mashudu maside masitah massamba massiel massimo massinissa
masspike mastura masume maswah masyikah masyitah maszlina mataio matar matej mateus matheo mathias mathilde mathuys
matija matilda matilde matt matteo matthias matthieu matthildur mattia mattias matua matvey matyas maudie maui maura
maureen mauricio maurine mauro mavin mavis maw mawaddah mawuena mawusi max maxi maxim maxima maximiano maximilian
maximiliano maximino maximo maxine maxwel mayabati mayawati mayerly maykol maynur mayoor mayra maysa maysoun mayte
mayushi mazdiyana mazlum mazlyn mazmin mazwan mbali mbalienhle mcebisi mduduzi mea meabh meagan meb mechack mecide
mecit medoune meeia meena meenakshi meera mees mefarettin mefharet meg megan megat megha meghan meghana meghnad
meghnath meh mehar mehdi mehdiye mehmed mehmet mehmetzahir mehrigul mehul meibh meissa mek mekhala mel melaha melania
melanie melany melba melchor mele meleknur melihcan melikkan melina melinder melisa melissa melokuhle melul melvine
memili menaka menfeat mengi menguc menisan menka menuka meor merania merba mercedes merche mercia mercyline merdi mere
mereana merican meriem merim merindah merjem merlin merline mersana mertel merva mervin mervyn mery meryem meryeme
merzuk meshack meshur mestur mesude metinkaya metrine mets meu meveddet mevludiye mevlut mew meyhanim mezide mhambi mia
micael micaela micah michaela michail michal michalis micheal micheala michele michelle mick midoon mie mien miguela
mihail mihi mihin mihrab mihriye miin miing mikaeel mikael mikaela mikaere mikako mikayel mikayla mike mikela miki
mikolaj mila milagros milagrosa milan milana milay milcah mildred milena milica milka milkah millaray millicent millie
milo milos milovan mimi mina minakshi minato mindy minenhle minerva ming mingze minh mini minibe minik minnie minoru
mio mira mirac miray mirbadin mireia mirella mireya miriam miriama mirian mirjana mirko mirlande mirna mirri mirriam
mirsha mirta mirtha miryam misael misbun mishat miskon misran misty mitali mitchel mitchelle mitchmyths mitesh mitt
mituru mitzy miu miyesser miza mizhir mnqobi moar moctar modesta modesto modibo modou modupe moea moeata mofifoluwa
mogamat mogan moh mohamadou mohana mohanadas mohand mohanie mohini mohlim mohmad mohsim moi moises mojisola mojisoluwa
mokhzani mollie molly momoko mona monde mong monica monicah monin monique monis monserrat monte moo moong mootie
moradeke morayo moreen morena morenike morine morne morolake mosese mosinmileoluwa mosunmola moti motiva motunrayo
mouez mouhamadou mouhamed mouhameth mouhammadou mouloud mounir mourad moureen mourine moustapha mow mowgli moyosore
mpho mpilo mpumelelo mridul mridula msizi mthokozisi mthunzi mu'izzuddin mua muarra muazrar muazzah muazzam mubetcel
mucahit mucellib mucevher muchen muferrih mufide mufit mugber mugdha muhaimen muhallil muhamad muhammed muhammet
muhazzim muhd muhip muhiye muhyettin mui muid muizzuddin muizzudin mujde mujur mukbile mukesh mukhriz mukhtar mukminin
mukramin mukrume muktedir mukti mukul mukund mulayim mulya mulyanto mulyono mumpuni mumtaz mumtaze muna munaf munezzer
munif munni muratcan muret muriel murilo murit murshid mursinin mursita mursyidah murti murugayan murugesan mus'ab
musafet musaffa musawenkosi musemma musiran muslum mustain musure muszaphar mutahir muti'ah mutluhan muu muvaffak
muvahhide muveddet muyang muyassarah muyiwa muzainah muzami muzdahir muzekker muzhafar muzhir muzzammil mwanajuma
mwanamisi mya mykhaylo myriam myrlande myrna mysara mysarah mzamo na na'imullah naa naadir naajy naasih naasir naathim
naazhim nabeeh nabhan nabigh nabihah nabila nabilah nabilla nabillah nabin nabina nachiket nacho nacio nada nadarajan
naderi nades nadhilah nadhir nadhirah nadhrah nadia nadiah nadiatun nadilla nadim nadine nadir nadira nadirah nadr
nadwah nadzeri nadzirah nafasat nafees nafeesa nafesa nafii nafile nafis nafisah nafizah nagabhushanam nagisa nagma nah
nahashon nahia nahiara nahuel nahum nai naia naiara naib naide naina najah najair najhan najian najiha najihah najla
najwa najwani nakimie nakip naksh nakul nalan nalar nalini naliny namdeo namita namrata nana nanami nancy nandakumar
nandanee nandani nandi nandini nando nang nanthakumar nao naoimh naoise naoki naoko naom naomh naomi naomie naomy naoto
naqib naqibahuda naqiuddin naradi naraina naranbaatar narcisa narciso nardi nare narek narelle narendra naresh narhanim
narimane narinder narji narmada narul nas nasab naseer nashrah nashrul nashuha nasiba nasim nasimuddin nasiru
nasiruddin nasliha nasrin nasrizal nasruddin nasrul nassim nasuf nasuha nat natacha natali natalia natalie natalija
natalio nataly natanael natasa natasha natasya nathalia nathalie nathaly nathan nathasa natividad natoya natrah
nattawun natwar nau naura naurah naval navami navdeep naveen navin navindra nawab naya nayan nayara nayaret nayareth
nayeli nayibe nayil nayli naz nazanin nazaret nazari nazaruddin nazarul nazatul nazeem nazende nazi nazihah nazim
nazimet nazira nazirah nazlan nazlihan nazlim nazren nazril nazrudeen nazrul nazura nazurah nazzab ndleleni ndondoloza
ndumiso nebih nebiha necdat necilal necmettin nectarios necva ned nedjma neel neela neelima neema neerendra nefaret
nefiye neftali neha nehemiah nehip nehir nei neider neigh neil nejdet nekisha nela nelcy nelida nelio nellie nelly
nelsy neng neptun nerain nerea nereida neriban nerida nerim nerissa nesfe nesip neslinur nesreen nesrin nesrine nethaji
netra neu nevaeh neval neven nevgin nevise nevsal nevsale neyran neza nezengul nezihi nezize ngadinin ngah ngahuia
ngaio ngaire ngasiman ngatri ngau ngaw nghia nghiep ngoc ngon nguyet nha nhan nhat nhi nhien nhlakanipho nhon nhuan
nhung nhuong nia niala niall niamh nian niao niau nibaldo nicanor nichakarn nichola nichole nicholus nick nicki
nickolas nickson nicky nico nicodemo nicodemus nicola nicolaas nicolasa nicole nicoleen nicolene nicolette nidal nidhi
nidia nidra niel niem nien nigel nigmet nihad nihai nihal nihan niharika nik nika nikau nikita nikki nikmah niko
nikodem nikol nikola nikolai nikolaos nikoloz nilam nilay nilcan nilda nili nilima nilo nils nilson nimakoah nimas
nimit nimrat nin nina ninian ninioluwa ninoska nira niracha niraj nirajan niranjan nirbhay nirgul nirja nirmal nirmala
nirmali niro nirupam nisa nisak nischal nisha nishad nishant nishi nishita nishtha nisrina nitara nitesh nithya nitika
nitin nivi niviaq niyaga niyati niyazi niyilolawa nizan nizar njabulo nkanyezi nkazimulo nkiruka nkosenye nkosinathi
nkosingiphile nkosinhle nkosiyabo nkululeko nnamdi nneka noa noah noam nobantu nobuhle noe noelia noeline noemi nofoto
nohora nokulunga nokuthula nolberto nolwazi nomaan nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo
nomfundo nompumelelo nomsa nomthandazo nomusa nomvula nonhlanhla nonjabulo nonso noorain noorazmiera noorfarzanah
noornazratul noppakao nora norafizah norah norain noraisyah noralia noranisa noratasha norbert norberto norbey
nordanish nordhiya nordiana nordiarman norelliana norerina norfadli norfaezah norfahanna norfahmi norhafiza norhakim
norhamiza norhan norhidayah noridayu norliyana norm norma norsakinah norsaq norshaera norshahirah norshuhailah
norsolehah norsuhana norsyafiqah norsyahirah norsyamimie norsyarah norsyazmira norsyazwani norsyuhada norul noryshah
nosipho nothando nouf nour nova novi noviana novita noxolo nozibusiso nozipho nozizwe nqobile nqobizitha nrima
nthabiseng ntokozo ntombizodwa nuala nubia nudret nuka nullah nuno nunzio nuong nupoor nupur nur'irfaan nura nuradilah
nurafifah nurafrina nurain nuraina nurakmal nural nuralia nuraliah nuralifah nuralya nurani nuranisya nuraqilah
nurarisha nurasyikin nuratiqah nuraveena nuray nurbanu nurcan nurda nurdeniz nureen nuretdin nurey nurfaatihah
nurfadlhlin nurfaizah nurfarah nurfarahin nurfarhana nurfarrah nurfatehah nurfatiha nurfatin nurfirzanah nurfitrah
nurfizatul nurgil nurhafizah nurhajar nurhanafi nurhani nurhanida nurhanis nurhanisah nurhanna nurhawa nurhayet
nurhazrul nurhazwani nurhazzimah nurhidayah nurhidayatul nurhuda nuria nurice nurilyani nurin nurislam nuriyet
nurjazriena nurkan nurmelek nurmuzdalifah nurnajiha nurnatasha nurnazhimah nurnazhirah nurqurratuain nursabrina
nursahira nursan nursarah nursarwindah nurseda nurser nursham nurshammeza nursim nursofiah nursuhaila nursyaffira
nursyafika nursyahindah nursyakirah nursyarina nursyazwani nursyazwina nursyuhadah nurtac nuru nurul nurulhuda nurullah
nurulsyahida nurun nurveren nurwadiyah nurwahidah nury nurzafira nurzarith nurzulaika nutan nutcha nutkrita nutsa
nutwadee nuwair nuyan nuzrul nuzul nyana nyasha nydia nyet nyla nyoman oanh oba obaid obanijesu obdulia obed obinna
obioma oceane octavia octavio odalis odalys odette odhran odika odval oeshi ofa ofelia ofentse ofisa oganer oge ogechi
oget ogooluwa ogulbas ogurata ogus oguzman oihan oisha oisin ojas ojasvi ojaswini okanay okbay oke okechukwu okguclu
okiki okkas okseven okta okto okturemis okturk okyalaz ola oladara oladare olaide olajumoke olakunle olalla olamide
olanrewaju olansile olasunmbo olatunbosun olayinka olca oldag oleg olegario oleksandr oleksandra olga olimpia olivia
olivie oliwia olly ololade olu oluchi olufemi olufeyisayo olufunke olufunmi olufunmilayo olumorotimi olus olusola
olutomiwa oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwatimilehin
oluwatobiloba oluwatofunmi oluwatoyosi oluwatumise oluwole oluwunmi olwethu oma omaca omaira omaja oman omana omawatie
omawunmi omisha omkaar omobobola omodunni omolabake omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi
omphile omri omriye omur omya ona onat oncel onel onesmus ongay ongen oni onkar onn onni onofre onome onoriode onsal
onuker onurcan onursu onveer onyinye oonagh oormila opalina opaline opan opemipo opeoluwa ophelia optimus opung oran
orcin oreofe orfelina orfhlaith orfiye orgun oriana orik orinder orla orlagh orlaigh orlaith ornela ornella ortak oruc
orville oryurek osama osamu osbourne oscar osha oskar osunleke osvaldo oswald oswaldo otavio otay otilia otis ouanes
oumar oumou ousmane oussama ovidio oviya ovun owain owethu oyenike oyindamola oyindasola oymak oyunbileg ozakan
ozalpsan ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc ozertem ozge ozger
ozgun ozgur ozinal ozioma ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozsozlu oztek ozudogru ozy ozyurt pabla paca
pachongruk pacifica paco pada padam padama padathan paddy padma padmi padmini padraic padraig padraigin pah pahal paige
paiman paker pakjira paksu palanivel palesa pallavi palmira paloma pam pamela panagiota panagiotis panca pancho pandu
paneeraq panfilo pangeran pania panini paninnguaq panji pannawich paola paolo paora param paramartha paramita paramjit
paras paraskevi parbatie pardi parekura pari parijat parikshit parimal parin parly parman parminder parth parvati
parveen parvez pascale pascuala pastora pat patchaploy patcharaporn pathe patricia patricija patricio patsy pattamon
pattapon pattatomporn patty paula paulette paulin paulina pauline paulino pauric pavandeep pavani pavitra pavlo paw
pawan payal paye payton peadar pearl pearse peekaboo peem peggy peh pehlil peik pek pekkan pelumi pembesin penda
penelope peni penina peninah penitoa penny pepe pepita pepito percival percy peren perinur peris perkasa perla perlita
permun pervaiz pesent pesona petar pete petelo petera petra petro petrona petronila petrus pey phanice phap pharrell
phat phelix pheng phenphitcha phil phila philani philemon philippa philippine philis philomena phindile phineas
phiwokwakhe phoebe phong phu phubes phuc phumzile phuoc phylis phyllis pia piaras piedad piero pieter pietra pietro
pilar pili ping pinkie pinky pintusorn pio pipaluk pippa pirahmet piran piripi pirzada pita pitipat pius pixie piyush
placido plinio poema pola polina polly pom poncio pong pooi pooja poonam poornima poppy porfirio pornchanok portia
pounamu pow praba prabal prabawa prabesh prabha prabhat prabin prabina praboo prabriti prabu pradeep pragash prajwal
prakosa prakriti prames pramesh pramila pramod pran pranab pranata pranav pranawa pranay pranaya praneel pranil pranit
prapti prasanna prasert prashant prashanthini prasoon prasun pratap prathamesh pratik pratiksha pratima pratyush pravin
prayag prayitna prayogo prayuth preet preeta preeti preeya preity prekshya prem prema premchand premlal premnath
prenana prerna preshita pria prianshu prima primitiva primitivo princess prisca priscah priscila priscilla priscillah
prisha prita prithivi priya priyala priyanka prudence prudencia prudencio pua puadi puah pui puja puji pulmatie punam
puneet puntira puput purcek purdy purificacion purna purnima purushottam purwa purwanto pushkar pushpa pushti puspa
puteri puti putu puvaneswaran qaadir qabil qabool qadi qadim qairil qairina qamar qamarina qani qanit qareeb qarin
qasid qasim qasrina qatadah qawee qay qays qhistina qiang qillaq qing qistina qori quang quay qudamah quddoos qudoos
que queen quen quentin qui quincy quintasya quinter quique quirino quoc quok qurban qurratu qurratuaini qurratul qushi
qutb qutub quy quyen quyet quynh raagini raahil raamis raamiz rabbaanee rabbiye rabecca rabi rabi'atul rabiatul rabih
rabina rabinder rabindra rabit racha rachael rachana racheal rachel rachelle rachid rachit rachita radeke raden radha
radhe radhee radheshyam radhica radhika radica radika radin radit raditya radmila radzuan raees raelene raewyn rafa
rafael rafaela rafaella rafan rafee raffick raffique rafia rafid rafidah rafiee rafih rafiq rageshwari rageswari raghab
raghav ragheb raghib ragini rahab raharja rahat rahiemah rahiye rahma rahmah rahmet rahmi rahul raihah raihan raihana
raihanah raimundo raina raisa rajagobal rajesh rajeshri rajeswary rajina rajinder rajiv rajkumarie rajnanan rajwinder
rakesh rakhi rakide rakmat raksha ralfs ralph ramaa ramata ramatoulaye ramazan ramdaye ramiro ramita ramkarpal
ramkumarie ramona rampyari ramrajie ramya ramzi ranbir randy rangga rangimarie rania ranjan ranjana ranjeet ranju
ranveer rapulane raquel rasammah rashad rashdan rasheed rasheeda rasheedah rashmi rasmus rasul rasyaratul rasyiqah
rasyiqqah ratan ratchanon rati ratih rationalist ratna ratu raudatul raul raulah rausyan raven ravichandran ravindra
ravy rawiri rayaan rayan rayana rayen rayla razemi razif razuan reagan rebeca rebecca rebekah rebihat recepali
redzuawan redzwan reem reema reena reeva refael refet refik refiloe refilwe reg reggie regina reginal reginald regulo
rehaan rehan rehana rehema rehime rehman rei reinaldo reinel reiss rejina rekha reksa relja remazan remedios remigio
remilekun rena renaldo renan renata renato rendy rene renee renette rengul renu renuga renuka renzo reshami reshma
respati restu resulcan rethabile retno reva revza rewi rex reyansh reynaldo reynold reza rezal rezin rezzak rhavi rhea
rhian rhianna rhianne rhiannon rhoda rhonda rhys ria riaan riad rian riaz ricarda ricardo riccardo richa rick rickey
ricky rida riddhi ridhi ridhuan ridiatul ridley ridwan ridza rieni rifhan rigard rigino rigoberto rihari rihhadatul
rijan rika riki riko rimi rin rina rini ripeka risalet rishab rishi rishikesh risper rita ritesh ritika ritu riya
riziki rizki rizli roald roan rob robbie roberta roberto robindra robyn rochdi rochelle rocio rocky rodah roderick
rodolfo rodolph roel rogelio roghayyeh rohaizad rohaizal rohana rohat rohini roimata roise roisin rojnu rokhaya roko
rolando rolf romaine romelu romina romona romulo ron rona ronal ronald ronaldo ronel rong rongo ronith ronja ronke
ronnie ronny rony rookmin roosmadi ropata ropate rory rosalba rosalia rosalie rosalina rosalind rosalinda rosalva
rosamel rosanna rosaura roseann roseanna roseli roseline roselyn roselyne rosemarie rosemary rosenda rosendo roser
rosey roshan roshni rosie rosita roslin roslyn rosman rosmery rossafizal rossana rosyadah rotimi rou rowena roxana
roxanne royston ruairi ruari ruben rubiela rubin ruby ruchi rudecindo rudi rudolph rudra rudy rueben rufina rufino
rufus ruhide ruhsat ruhugul rui ruia rukaini rukhmani rukia rukmanihakim rukmin ruknettin ruknuddin rumeysa runjhun ruo
ruoxi rupa rupal rupert ruperta ruperto rupesh rupinder ruqayya rusen rushil rusman russ rusul rusyda rusydina ruth
ruthe ruthie ruwaihim ruy rym ryma ryohei ryosuke s'fiso sa'adah sa'adatu saadat saadiah saadiq saaiq saalih saanvi
saarvindran saba sabahat sabana sabar sabas sabbir sabettin sabih sabihe sabin sabina sabine sabita sabitree sabqi
sabrina sacha sacheta sachi sachin sachit sachita sada sadat sadeti sadhana sadie sadili sadina sadittin sadiye sadri
saer saf'han safal safala safet saffrin safi safia safiah safiatou safietou safii safija safina safinaz safira safiy
safiya safiyah safuan safura sagcan sagina sahaj sahamudin sahan sahana sahar saharil sahat sahdiye sahil sahinbey
sahinder sahir sahira sahmettin sahnuray sahra saida saidan saidatul saidin saido saif saiful saifullah saifullizan
saileja saim saipol sairah saire sajal sajala saka sakar sakeena sakinah sakineh sakip sakirah saksham sakshi sakti
sakuntala sakura salamon saleem salesi sali salif saliha salihin salik salima salimah salimata salimatou salimet salimi
salina saliou salisha sally salome salomey salote salsabila salud salurbay salwa saly samahat samaksh samama samani
samanta samantha samar samarth sameedha sameer sameera samesh samiah samiha samir samira samiun samjhana sampada
samridhi samsur samu samuela samukelisiwe samurtay samvel samy samyar sanavber sanaya sancak sancar sanchit sandalio
sandeep sandesh sandile sandra sandro sanele sangeeta sangita sanisvara sanjana sanjay sanjeev sanjiv sanka sankalpa
sannatasah sanskriti santhara santi santino santokh santosh santoshi sanur sanya sao saoirse saood sapna sapphire saqib
sara sarad sarada sarai sarala saraswatie sarath sardine sari sarina sarisha sarita sarjit sarla sarmila saroj saroja
sarojini sarpreet sarthak sartika sarudin sarunporn sarupa sarvin sarwati sarya sase sasha sashi sasikumar saskia sasya
satesh sathvik satish satishwar satnam satomi satrettin saturnina saturnino satwant satya satyanand satyen saubhagya
saufishazwi saul saumu saumya saurabh savak savannah savita savitri savki savni sayan saydam sayin sayrak sayuri sazime
scarleth scarlett scarlette scientologist scooter scot seamus sean seana seanan seaneen seanna seba sebastiao sebattin
sebigul sebla secgul seckou secme seda sedife seema seeram seeta sefer sefi sefina sefiye segilola segismundo segundo
seha sehamet sehel sehreban sehza seini sejda sekim sekou selaheddin selai selale selatin selcen selcuk selena seler
selim selime selina sello selma selmin selvakkumar selvaraju selvi selwyn semat semender semine semisi semrin semsettin
semsinisa sena senator sencar sendogan seniha senkal sennur seon seona septi seracettin serafeddin serafin serafina
serah serbegeth serda seref serena serene serezli serfinaz sergei sergey sergi sergio serhatmehmet serife serine serma
serman sernur serol seruwaia servinaz sesili sessa setareki setya sevak sevcan sevda sevdi sevdinar severiano severino
severo sevgen sevginur sevican sevim sevindik sevinj sevket sevketfeza sevla sevsevil seyda seydo seydou seyfullah
seyhan seyithan seynabou seyyide sezal sezen sezginbas sfiso shaban shabariah shadrack shafarizal shafeek shafiah
shafiera shafikah shafina shafinaz shafiqa shafiqah shahamirul shahd shaheed shaheeda shaheila shaheizy shahem shahfiq
shahid shahida shahidah shahiera shahila shahira shahirah shahmi shahnon shahquzaifi shahril shahrin shahrina shahrizal
shahrol shahru shahrul shahrulnaim shahrun shahrunizam shahzwan shaiful shaikh shaikha shailesh shaimaa shak shaka
shakeel shakeil shakif shakila shakilah shakinah shakir shakira shakti shakuntala shalewa shalina shalini shamar
shameera shamhazli shamil shamila shamimie shamin shamini shamira shamizul shams shamshad shamsuddeen shamsuri
shamsuzlynn shamundra shandon shane shang shania shanice shanmugam shanna shannan shannen shanta shantal shantanu
shanthi shanti shantie shaquille shar shar'fiera sharad sharafuddin sharda shari sharifah sharifuddin sharil sharizah
sharizal sharlene sharmila sharon sharsham sharudin sharul shashank shashi shashikala shashwat shasikala shau shaugi
shaun shauna shauneen shauqi shauqina shaurya shawal shawn shawna shay shayira shayma shayne shazana shazieda shazlien
shazwan shazwana shazwani shazza sheela sheena sheetal shei sheila sheilah sheilla sheillah shek shekar shelby sheldon
shelia shelley shelly shem sheree sheri sherifa sherine sherly sherma shermaine shernelle sheron sherri shervon sherwin
sheryl shevon shew shey shia shian shiang shiao shie shik shilpa shimon shing shinzo shio shirisha shirlene shirley
shiv shiva shivakari shivanand shivani shivansh shivonne sho shobha shobhana shohaimi shohei shok shola shona shonia
shoo shota shou shova shraddha shravya shresth shresthi shreya shreyashi shridevi shrija shrishti shristi shriya shuba
shubha shubhaprada shuhada shui shuk shun shuo shurandy shurnelle shusila shwet shweta shyam siak siam sian siang
siaosi siau sibonelo sibongile sibusisiwe sibusiso sid sidar siddarth siddharth siddhartha siddhi siddhran siddiq sidiq
sidki sidney sidy sien sienna sieu siewdath sifiso sigfrido sigrid sih sihawukele sijuade sik silan silanur silas
silondile silvana silvano silvester silvestre silvia silvio simao simber simboonath simeon similoluwa simion simisola
simona simone simphiwe simphiweyinkosi simran simranjeet simten sina sinalei sinapati sinasi sindisiwe sindy sinead
sinenhlanhla sinh sintia siobhan siofra sione siou siper siphephelo siphesihle siphiwe sipho siphokazi siphosethu
sirajuddin sirap sire sirish sirivan siska sita sitara sithembiso siti sitiveni sitiwat sittampalam sitti sittik
sittikorn siva sivakumar sivarasa sixto siya siyabonga siyanda sizakele sizani sizwe skye skyla skylar slamet sloka
smita smriti sname sneha sneider snezana sobia socorro soda sofea sofeah soffia sofia sofian sofiane sofie sofija
sofiya sofiyah sofya sohail sohaini sohil sohodra sohret sokhna sokmen sol solamalay solange soledad soleh solehah
solehen soley solja solleh solma solomiya solomone soma somadina somayyeh somboon somchai somnath somporn somsak
somtochukwu somu sona sonad songurkan sonia sonja sonnur sonya soong sophia sophie sophy sopie soraia sorawut soraya
sorcha sosefo sosimo sotaro sothinathan sou souad soufiane souleymane soulja soumia soviet sowande soydaner soykan
soykut soyler soyselcuk sozer spandan sphiwe srijana ssu stacey stacie stacy stanislaw stefan stefanie stella stellah
stephaans stephan stephane stephanie stephany stephene sterlyn stevan steven stevie stiven stu suaidah sualman suan
suang suat suayp subal subash subbahi subham subhas subhash subhashini subhasini subheksha subkhiddin subodh subomi
subutiye sucaettin sucheta suci sudarrahman sudesh sudeva sudhir sudi sudiksha sudin sudip sue suha suhada suhadah
suhaida suhaila suhailah suhaina suhana suhani suheyda sui suilen sujan sujata sujit suk sukanta sukanya sukarni
sukhairi sukhdeep sukhjit sukhwinder sukri sukriti sukufe sukymi sulaiha suleman suleyla sulhan sulhi sulochana sultane
suma suman sumatie sumayah sumayya sumayyah sumeet sumel sumerya sumeyye sumi sumintra sumisha sumit sumitra summer
sumnima sunay sunel suner sunil sunila sunita suo suong supasit supasita suphi supriya suraj surakshya suraya surendra
suriaprakash suryakant suryakanta suryakantam susam susan susana susanita susanna susannah susanne susen sushant
susheel susheela sushil sushma sushmita susie susma susmita sutheaswari suvakit suvari suwijuk suyash suyesha suyog
suzaili suzaman suzana suzanne suzer suziyanis swagat swami swapnil swara swarna swarnalata swarsattie swarup swati
swechchha sweta syaffea syafika syafikah syafina syafiqa syafiqah syafirah syafiyah syafiyana syahada syahadatullah
syahaziq syahera syaherah syahid syahidah syahidatul syahiera syahira syahirah syahmimi syahmina syahrial syahriman
syahrini syahru syahzani syahzuan syaidatul syairah syakila syakira syakirah syakirin syakirul syamien syamilah syamimi
syamina syamirah syamirul syamsol syaqirin syara syarafana syarafina syarafuddin syarah syarina syasyabila syauqina
syawal syawalludin syaza syazana syazani syazliya syazmin syazryana syazwana syazwani syazwanie syazwina sybil sydney
syed syid syifa sylivia sylvan sylvia sylvie symbiote syuhada syuhaida syuhaidah syuqeri szymon taahaa taahid taahir
taalib taamir taariq taban tabeed tabish tabita tabitha taciddin tacnur tade tadeo tadhg tagangul taha tahlia tahmeed
tahmid tahoor tahseen taial taichi taika taim taine taisir tajammal tajuddin tajudinn takalani takashi takuma talayer
talia talibe tama tamahou tamam tamar tamara tamatoa tameka tami tamika tammie tammy tanak tanasekharan tanay tanbay
tandogdu tane tangaroa tangul tanhan tania taniela tanimu tanirika tanish tanisha tanmayi tanses tansev tantri tanuja
tanushree tanushri tanveer tanvi tanya tanyolac tanyu tapan tapuarii taqiah tar taradath tarak taramatie tarana tareq
tarfaan tari tariq tarita taro tarun taryn tasar tasdik tash tasha tasi taskan tasneem tasnim tasripin tasvir taswir
tatiana tatparanandam tatsuki tatt tatu tau taufan taufik tautala tavita tawhiri taygan tayib tayla taylak tayyibe
tayyip teak tean teber tebogo teboho tecimer tecla ted teddy tedi teena teerth teetat tegan teguh tehei tei teiki teiva
tej tejas tejaswani tejinder tejumola tekbay tekecan tekiner teknaz teksoy telasco telim telmo temidayo temime temirhan
temizkal temucin tengku tennille tenvir teobaldo teodor teodora teodoro teodosio teofila teofilo ter tercan tere terell
terence teresa teresia teresiah teresita tereza terina terlan termizi terrance terrence terri tess tessa tet tete teu
teura teva tevita tevs teybet tezcan tezol tha thabang thabani thabisa thabisile thabiso thabo thac thadie thalahuddin
thalente thales tham thamboosamy thamil thamsanqa thanatcha thandazile thandeka thandi thandiwe thando thanh thaniel
thanuja thapelo thato thau thay thayaparan thea theiviya thelma themba thembeka thembekile thembi thembile thembisile
themistoklis theo theodor theodora theodoro theophile ther theresa therese theu theunis theuns thia thiago thian thiare
thibaut thien thierno thinhinane thirumurugan thirunavuk tho thoa thoai thobeka thok thor thora thripura thu thuan
thuat thuc thuk thulani thulisile thung thur thuthukile thuy thuyet tia tiago tiah tiak tiaki tiam tiana tiang tiara
tiare tiarna tiarnan tiburcio ticen tich tidiane tiegan tiek tiffany tigin tigran tihany tik tilak tim timbul timi
timmy timoci timofey timoteo timothee timothy timurtas tina tinh tio tira tirdad tirta tirtayasa tirtha tisha tishk
titaina titaua titi titilayo titilope titin tito tiziana tiziano tjala tjaronn toai toan tobias tobiloba toby todo
todsawun togan toivo tok toke toker toki tokoz toktug tokunbo tolonbay toluwalope toluwani toluwanimi tomasa tomasi
tomi tomiloba tomislav tommaso tommie tommy tomori tomoya tomurcuk tomyris tonguc toni tonicha tonny tono tony tonya
tope topuz tor torel torhan tori toribio tory tou tow trach traci tracie trailokya tram tranh transito trayvon trent
trevon trevor tri tricia trien triet trilochan trilochana trilok trilokanath trilokesh triloki trini trinidad tripti
trisha trishana tristan trivante triveni triya trondur trong tru truc trudie trycia trystan tsabita tshegofatso
tshepiso tshepo tsholofelo tsubasa tsung tue tugcan tugce tugiman tugrulhan tugtas tui tuk tukelalp tule tuleen tulia
tulin tulio tulsi tulun tumelo tumer tumkurt tunahan tunan tunar tuncboga tunchanok tunguc tunradee tuong turabi
turanga turcein turgut turkalp turki turkmen turknur turvi tushar tutkucan tutkun tuy tuyen tuyet tuyug tuzeer tuzenur
tyla tyreek tyrell tyrese tyrone tzu uberfacts uberlinda ubeydullah ubika ucan ucbeyi ucchal ucgul uchenna uchita uda
udai udant udarsh uday udit udyati ufukay ugan uge ugur ugurkan ugurtan uili uiloq ujjawal ujjwal ujunwa ujwal ulakbey
ulfat ulfet uli ulises ulke ulkudes ulkum ulloriaq ulu uludag ulugbey uluman ulutay uluthando ulva ulwazi ulya uma
umairah umang umasundari umay umaya umesh umi umira ummahan ummahani umman ummet ummi ummuhan umray umusan umutcan una
unal unathi unek unggul unjani unlen unnati unni unsever unubol upadhriti upasana upasna upendra upik upkaar upma
uraltay urbano urbasi urfettin urhan uri uriel urishilla urmi urmila urper ursula urvashi urvi usame usha ushan ustun
usyi uta uthaya uthayakumar utkarsh utkucan uttam uyanser uyen uygun uzbay uzer uzodimma uzsoy vacibe vaea vafir
vahittin vaidehi vaijayanthi vaijayanti vaino vaishali vaishnavi vaishno vaishvi valarie valary valdemar valendi
valentim valentina valentino valeria valerie valerio valery valeska vallary valter vamakshi vamika vandana vanesa
vanessa vanh vania vansha vanya var varalakshmi varatharaju varenya varinder varsha varun varvara vasana vasanti
vasatika vasco vashti vasileios vasilije vasiliki vasilisa vasudev vasudeva vasudha vasundhara vaysal vecide veda
vedang vedanga vedanshi vedant vedat vedesh vedhika vedika veena veenod veer veerappan veerappen vefia veis velaphi
velitdin vellu velma veloo vena venceslas venkat venla verde verim verna vernon vero veronica veronicah veronika
veronique vesna vezat vezrife viatilingam vibert vicenta vicki vickie vicky victoire victoria victoriano victorino vida
vidhi vidhur vidhya vidur vidya viet vihaan vijandren vijay vijaya vijayent vika vikash vikki vikrant viktor viktoria
viktorie viktoriya vildane viliami vilisi vilma vimal vimala viman vin vinay vinaya vince vindra vineeta vinh vinicio
vinicius vinnie vino vinod vinsen viola violet violeta violette viraj virat virendra virgilio virginia virginie virman
vishal vishnu vishnudath vishwamitra visitacion vita vitalis vitas vito vitor vitoria vittoria viv viva vivaan vivasvan
vivek vivi vivian viviana viviane vivianne vivien vivienne vladimir vladyslav vojtech voon vrinda vrishti vritti vrund
vugar vuk vusal vusala vusi vusumuzi vuyokazi vyanjana waail wadee wadiha wafae wafiq wahb wahban waheed waheeda
wahhaab wahida wahidah wahyu waida waimarie wairata waisale wakeeta wakiman waldo wale walid wally waly wani warda
wardatul wardaya wardina wardinah warhi warinder warjas warji warsa warsita warta wasin wasis wassaya wassim wateen
watika wawan waythamoorthy wazir wazira wazzirul weddy weeratunge welson wenceslao wendell wendolin wendy weni wes
wessel wey whay whey whina whitey widelene widisha widya wikitoria wilber wilbur wilde wilder wilford wilfred wilfredo
wilfrido wilker willard willem willian willie willow willy wilma wilman wilmar wilmer winda winfred winifred winnie
winnifred winny wira wirda wiremana wishi wisnu witi wladimir woh woi wok wolfgang wriddhish wridesh wui wuilker wulan
wycliff wycliffe wynand xalak xanana xander xanh xiah xian xiaohong xiaoming xiau ximena xin xing xinyi xiomara xiti
xiu xiulan xiuying xobeen xochitl xolani xuan xun xuyen yaaseen yachana yacine yada yadavi yadigar yadira yadu
yadunandan yafi yagnesh yahsi yahsikan yahvi yair yaiza yakubu yalazabay yamar yamato yameen yamid yamile yamilet
yamileth yamin yamini yanara yance yanet yaneth yangel yani yanic yanina yanira yanisa yannick yaqeen yaqoot yaqzan
yara yaretzi yaritza yasaar yasan yasar yasattin yasemen yash yashasvi yashawini yashem yashica yashoda yashodhara
yashvi yasiel yasmeen yasmin yasmina yasmine yasna yasodha yasser yassin yasti yasuhiro yat yatan yathrib yatin yatt
yauvani yavuz yaw yawar yaya yayak yazan yazeed yazganalp yazgul yazmin yecid yeferson yehuda yeimy yeison yejide
yekaterina yekbun yekda yelena yelesen yeneral yeng yeni yenifer yenny yeny yepelek yeraz yergha yerko yerson yertan
yesenia yesica yesid yesil yesoob yessenia yessi yessica yetisal yetri yetunde yeu yeva yewande yi yibanathi yichen
yigit yih yihan yii yik yilmaz yimo yina yindi yineth yinuo yit yize yoana yocelyn yochana yoga yogendra yogesh
yoginder yohan yohana yoichi yok yoko yolal yolandi yolima yon yonatan yonathan yonetmen yono yoom yordan yorman yoro
yoruc yoselin yoshita yosma yosri yosuke youba youcef younes youngspiration yousef yousouf yousra youssou youssouph
youssoupha yua yucel yucelen yudy yuet yug yugendran yui yuina yuk yuki yuli yulia yuliana yulieth yuly yuma yumiko
yumun yuna yunalis yuni yunis yunita yunos yunt yup yurani yurany yurdanur yurdaser yureed yuri yuridia yurtguven
yurtseven yurttas yury yusef yusfaisal yushafiq yushma yusif yusra yusrinaa yusyilaaida yut yuta yutika yutong yutt
yuvaraj yuvraj yuxi yuxuan yuze yves yvette yvonne zaad zabayudin zabidi zabir zablon zabrina zac zacarias zach
zacharie zachary zack zadie zaeem zaenab zafeer zaffan zafirah zaharah zahfer zahi zahid zahir zahirah zahiruddin zahra
zahrak zahrul zai zaib zaida zaidalina zaidatulkhoiriyah zainab zainabu zainatul zainodin zainul zaira zairy zaitra
zaiyon zak zakayo zakdatul zakhele zakii zakri zala zalan zaliha zalina zalindra zama zambri zameer zamir zamira zamrul
zan zandile zane zanele zang zansi zao zaqiyuddin zara zarif zariq zarith zarna zarul zashil zatalini zati zau zaukepli
zauqi zaweel zayan zayani zayn zayyan zea zeah zebirce zed zee zeenat zeeshan zeferino zehaan zehra zehranur zeinab
zekayi zelda zelha zemzem zen zena zennun zenzele zenzile zeo zeqafazri zerafet zerdad zeride zet zevlude zewad zeynab
zeynelabidin zeynep zeyno zha zhai zhan zharaubi zhau zhee zhen zhet zhi zhung zia ziah ziak zian ziang ziao ziau
zibuyile zihan zikri zikril zilfa zilhaiza zilmil zimran zina zinal zineb zinhle zinnure zion zipporah zit zita
zithulele ziyaettin ziyanda zobida zobuhle zoe zoeey zoey zofia zohrehan zoila zolkifle zombie zooey zoraida zoral
zoran zorida zubaidah zubeyde zufer zufrie zuheeryrizal zuheyla zuhri zui zuk zul zulaikha zulay zulbiye zulema zulfa
zulfadli zulfahmi zulfaqar zulfaqqar zulfuye zulgarni zulhaikal zulhakim zulhakimi zulhilmi zulkapli zulkfli zulkipli
zulma zulman zumra zumre zung zunilda zuzanna
`;

/** Used as surnames, not as given names. */
export const SURNAMES = `
a'liyyuddin aarons abad abada abarca abascal abayisenga abazi abbad abbasov abbassi abbes abbott abdelaziz abdellaoui
abdelli abdiaziz abdifatah abdikadir abdillah abdille abdinoor abdirahman abdool abdow abdrahmanov abdulah abdullaev
abdullayev abe abebe abed abella abellan aberhart abeyta abidin abimanyu abiputra abodunrin abol aboraa aboubakar aboud
abouda aboukir abrafi abrahams abrahim abrego abreu abuga abuladze aburto acedo acero acevedo achaibar achari acharya
acheampong achison achola achong achour achouri ackerman ackman acosta acres acuff acuna adadevoh adadia adame adams
adaobi adary adasme adcock adda adebisi adegbite adegboye adeke adelakun adelusi ademayowa ademiluyi ademola ademovic
adeniyan adeogun adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adetokunbo adewale adewunmi adewura
adeyemi adeyemo adham adhiambo adhikari adhitama adieka adiga adilovic adimoolah adip adisa adjodha adkins adli adoma
adomah adomako adongo adonis adorno adow adrei adriansyah adrus adu adusei adutwum adutwumwaa adwubi aedo afandi
aferdita afirifa afizi afoakwa afolabi afolayan afonja afrakomaa afsyal afunku agaba agard agarwal agate agboola
aggarwal agnew agostini agosto agrawal aguado aguayo agudelo agudo aguero aguila aguilar aguilera aguilo aguirre agullo
agurto agusti agustian agyapomaa agyapong agyare agyei agyeiwaa agyemang ah ahamad ahamed ahearn ahearne ahebwe ahern
aherne ahing ahluwalia ahmadov ahmetov ahmetovic ahn ahonen ahortor ahuja ahumada ahyee aidara aidi aigbiniode aigner
ainsboro airlangga aissani aissaoui aisu aitken aivaliotis ajakaiye ajao ajayi ajewole ajllin ajose akal akankunda
akankwasa akashaba akashabe akashah akasyah akbar akca akcay akdeniz akello akerele aketch akgunduz akhtar akinrinola
akintade akoaa akoto akow akowua aksu akter akum akumu akyaa akyeampomaa akyeampong akyena alabi alagaratnam alamo
alamsyah alaniz alarcon alberdi albero alberola alberts albertyn albornoz albrighton albukhary albuquerque alcala
alcalde alcantar alcantara alcaraz alcazar alcolea aldridge alegre alegria aleksejev aleman alemany alemdar alfaro
alguersuari alhussain aliaga alibocas alicea aliev alievi aligbe alimi alio aliuddin aliyev alladin allain allal allali
allard allende allendes alleng aller allerby alleyne allie allis allton allum almagro almansa almanza almaraz almazan
almeida almonacid almonte aloba alofaituli alonzo aloo alsina altamirano altidore aluoch alva alvarado alvarez alve
alvear alves alward alzate amaechi amaluddin amangeldy amanta amaral amarasinghe amari amat amato amatya ambani
ambersley amble ambumamee amenabar ameur amigo aming amini aminnudin aminrullah amiran amirullah amla ammari ammasee
ammer amni amo amoa amoako amoakowaa amoanimaa amoasi amoit amondi amores amorim amoros amoroso amosa amow ampadu
ampalavanar ampofo ampofowaa ampoma amponsa amponsah ampuero ampumuza amrane amrani amrouche amry amzah anam anandya
ananthan anaqi anastacio anaya anda andalis andall andersen andersson andini ando andorful andov andra andrade
andreassen andrejev andreu andrewin andrews andriani anekvorakul angarita angelis angelov angelova anggraini anggriawan
anglada anguiano anguita angulo angwenyi anima anjani anjos ankra ankunda annsboro anokye ansa ansamy ansboro ansomaa
ansomah antonetti antonisse antunes antunez antwi antwiwaa anyanwu anyona aoki aoko aol apablaza aparecida aparicio
apega apiata apio apiyo apizan apodaca apondi aponte appia appiah apte aqashah aqui aquino arab aracena aragao aragon
aragones arai arakelyan aramburu arana arancibia aranda araneda arango aranguiz araujo aravena araya arben arboleda
arce archuleta arco arcos arcus ardana ardianto ardila ardiyanti arellano aremu arenas arendse arevalo arfa arfan
arfandi arguello arias aribi arifuddin arino aristeguieta arivanathan ariza arjona arjoon arjoonsingh armas armenakas
armendariz armengol armenta armijo armitage armoogam armour armstrong arnaiz arnal arnaud arneaud arneson arnott aroca
arora aros arranz arredondo arregui arreola arriaga arriagada arribas arrieta arrindell arroyo arshad arslan arsoy
arteaga arthurs artigas arujunan aryal aryanti arzani arziman asa asamoa asamoah asan asante asantewaa asare asasira
asenjo asensio asenso asgarali ashby ashdown ashe ashkenazi ashman asiama asiata asiedu asieduwaa asiimwe asirvatham
aslan asmar assam assee assing assuncao astete astorga astudillo astuti aswandi aswegen asyran asyrani aszahari ata
ataa atanda atchison atencio atherly atienza atkins atkinson attai attard attenborough attia attin attong attys attzs
atuhe atuhire atukunda atukwase atwal atwine atwood aubert aubry aucamp auer auger auma aurishaba autherapady avalos
avendano avery aveska avetisyan avila aviles avraham awadh awai awal awalluddin awaluddin awinja awino awodiran awolowo
awon awori awuah awuor ayad ayadi ayandokun ayers ayieko ayisat ayllon aylward ayobami ayoola ayoung ayrault ayuma
ayuso ayyadi azahari azcona azeez azevedo azizi azizy azlansyhah azlim azmee aznai aznar azocar azorin azoulay azrai
azriq azzahra azzouz baa baafi baah baawia babalola babatunde babb babic babirye baboolal baboolall babooram babou
babtunde babwah baca bacchus baccus bacha bacher bacuna badall badami badenhorst badia badiane badilla badillo badji
badley badree badru badrulhisham badu baek baena baez baeza bagaskara baghdadi baghuelou baguma bah bahadoor
bahadoorsingh bahaman bahamonde bahamondes bahari baharruddin baharudin bahena bahl bahloul bahri bahrin bahringer
bahrodin baidya bail bailly bain bains baira bairamov bairamovi baird bajaj bajracharya bajram bajwa bakabulindi bakar
bakare baker bakhouche bakhoum bakhti bakker bakry baksh bakshi bal balaguer balakrishnan balami balan balasubramanian
balay balaz balazs balbirsingh balde baldeo baldeosingh balderas baldick baldwin bale balgaroo balgobin balkaran
balkissoon balladin ballantyne ballard ballester ballesteros balliram balmond balodis balog balogh balogun baloyi
balroop bamadhaj bamber bamidele bamiloye bamisebi bamwiine banda bandara bandeville bandi bandopadhyay banepali
banerjee banh bani banik baniya banjade bank banks bann bannatyne bannon banos bansal bansee bantwini banuelos banville
bappa baptista baptiste baquero barad barahona barajas baral baraza barba barbe barber barbera barbero barbier barbieri
barbosa barcelo barcena barco bardhi barela baria barigye barisic barker barlow barman barnard barnes barnett
barneville baro baron barone barongo barra barragan barral barran barranco barraza barre barreda barrena barrera
barreto barrett barria barrientos barriga barrio barrios barrnette barron barros barroso barrow barrows barsatee
bartell barthelemy bartholomew bartlett bartley bartoletti barton bary bas basak basant bascombe bascunan basdeosingh
bashah bashir basile basnet bassett bassi basson bastakoti bastaldo bastianpillai bastias bastida bastidas bastien
bastola basu basya basyal basynat batalla batchasingh batchelar bateau bates batisah batish batista batlle batra batta
battaglia batty bauch baudry bauer baumann baumbach baumgartner bauza bava bawa baxter baya bayeni bayer baynes bayo
bayon bayona bazin bbosa beadling beahan beakey beal beale beall beasley beasty beattie beatty beauchamp bebber becerra
beck becker beckles bedasie beddoe bedoya beepath beggan beggs begley begu begue begum behan beharry beharrylal behary
behich behl beiber beier beirn beirne bejarano bekim bekker bektashi belaid belaidi belarbi belbachir belbase belda
bele belfort belgrave belhadj belichick belinelli belkacem belkacemi belkadi belkheir belkhiri bell bellamy bellido
bellini belmar belmonte belton beltran benabdellah benahmed benaicha benaissa benali benamar benamara benameur benaouda
benavent benavente benavides benavidez benchapatranon bencheikh bender benedetti benet benett bengtsson bengu benitez
benmoussa bennet bennett bensaid bensalah bensalem benschop benslimane bentley benton benyahia benyamina benyoucef
benziane bera berahino berenguer beresford berg bergdahl berge berger bergin bergmann bergstrom beridze berisha berkahn
berkane berkani berkeley berman bermejo bermingham berminghim bermudez bernad bernal bernanke bernardi bernardini
bernards bernat berndsen berney bernhard bernie bernier berrios berrocal berson berthelot bertin bertos bertran berzins
besnard besson best bester betancourt betancur betaudier bettahar beukes bey beye beyer bezuidenhout bhadresha bhagaloo
bhagan bhagat bhagwandass bhagwandeen bhagwansingh bhajan bhak bhakta bhalla bhana bhandari bhasin bhat bhatia
bhatnagar bhatt bhatta bhattacharya bhattacharyya bhattarai bhattathiri bhatti bhavsar bhebhe bhedleni bhejelibomvu
bhembe bhengani bhengu bhensela bholai bholan bhovungana bhullar bhungane bhupalan bhupsingh bhusal bhuyeni bianchi
bianco bickram bickramsingh bideshi bidve bieber bien biesty bii bijl bijukchhe bikelwayo bikwayo bilbao bilge bilgin
bilir bility bilokapic binda binder binnani binns binoche bir birbal birch bircher bird birgen birighitti birju
birmingham bisheko bishell bishop bisht bishwakarma bisnath bissen bissessar bissessarsingh bisset bissoo bissoondial
bissoonlal bissram biteye biton biwott biyani biyase biyela biyinzika bizjak blackburn blackman blackwell blanch
blanchard blanchet blanckenberg blanco blanes blankenship blasco blazevic blazquez bledsoe blevins blick blignaut blin
blondal blondel bloom blose blot blumenfeld boada boadi boadu boahen boakye boakyewaa boase boatemaa boatemaah boaten
boateng boatswain bobadilla bobal bobb boddie bode bodian bodin bodkin bodoe boer bogan bogdanov bohan bohara bohorquez
boisselle boissiere boix boje boke boland bolanos bolat boles bolger bolivar bolkvadze bolton bona bonaparte bonar
bonas bonaya bond bondar bondarenko bondoo bonds boner bonet bongo bonilla bonneau bonner bonnet bonnin bonsra bonsu
bonyun boodhai boodhan boodhoo boodhram boodhu boodlal boodoo boodoosingh boodraj boodram boodramsingh book booker
boolai boone boonpungbaramee boopsingh booth boothe booysen bophela bor bora borah borde borel boreland borely borer
borg borges borland borneo borquez borra borras borrego borrell borrello boru bos bosch bosco bose boshoff bosire
bosland bosman bosnjak bostic botella botello botes botha botham bothma botsford bou bouabdellah bouafia boualem bouali
bouaziz boubekeur boucaud boucetta bouchama bouchard bouchareb boucher bouchet boudiaf boudjemaa boudraa bouguerra
boukhalfa boukhari boukhatem boulanger boulay boumaza boumediene bounab bourdon bourgeois bourke bourne bousquet
boussaid boutaleb boutin bouvet bouvier bouwer bouzanis bouziane bouzid bouzidi bovell bowater bowden bowen bowers
bowie bowler bowles bowman boxer boyabenyathi boyce boye boyens boyer boyes boyko boylan boyle boyse bozanic bozic
bozinov bradden bradford bradshaw brahimi brahmbhatt brahmi braithwaite bramble branaola branco brandt brankov
brannelly brantly brar brassil brathwaite braun bravo bray braysmith breathnach bredenkamp bree breen breheny brekke
brennan brereton bresciano breslin bresnehan breton brewer brewster breyer briain briand briceno bridgelal bridgemohan
bridglal bridglalsingh bridson briem brien briggs brilmayer brin brink briody briones briseno brislane brito brits
britz brizan brockie broderick brody broin bromfield brook brookes brooks brophy brosnan brotherton broughan brouwer
brown browne browning broy bru bruen bruin brun bruneau brunel brunet brunner bruton bruyn bruyne bruzual bryant bryson
buch buchanan buckley buckmire budathoki budd budhai budhooram budhram budhu budiman budiyanto buemi buendia bueno
bugala bugueno buick buisson buitrago bukenya bukhosini bulger bulle bullock bulmer bumb bundi bunlerngsri bunlupong
bunsee burarrwanga burbano burch burchill burger burgess burgos burke burkett burley burnell burnett burnley burns burr
burrell burroughs burrows burt burwell busari busby bush busienei busquets bustamante bustos butala butcher buth
buthelezi butkiene butkoon butkus butler butt buttimer buttimore buuren buxo buyinza bwana bwire byanjankar byanyima
byaruhanga bynoe byrd byrne byrnes bytyqi caballero caban cabanas cabanillas cabello cabeza cabezas cabio cabo cabrera
cabrero cacace caceres cadden caddow cadena cadenas cadiz cadogan cafferkey cafferky cafferty caffrey cagney cahalane
cahill cahillane caicedo cain caine cairn cairns calaman calatayud caldeira calder caldera calderon caldwell calero
calhoun callaghan callahan callanan calleja callendar callender calligan callinan calliste cally caluza calvet calvey
calvillo calvo calzada camacho camara camargo camarillo cambridge camejo cami camilleri camino campbel campillo campos
campoy camps camurcuoglu camus canales canals canas canavan cancino candia canellas canet canete canizares cannan
canniffe canning cannon canny cano canovas cantero cantillo canton cantor cantrell cantu cantwell caparros capdevila
cape caplis capples capua caputo caraballo carbajal carbajo carballo carbery carbo carbone carbonell carcamo cardenas
cardines cardona cardoso cardozo carew carimbocas carleton carley carlier carlin carlson carmino carmody carmona
carneiro carnero carney caro carolan caron carpenter carpentier carpio carr carragher carranza carrasco carrasquillo
carre carreno carreon carrera carreras carrero carretero carrig carrigan carrigy carrillo carrington carrion carrizo
carro carrol carroll carson carstens carswell cartes carthaigh carthy carton cartwright carty caruso carvajal carvalho
carville casa casado casal casals casanova casanovas casares casarez casas cashen cashman casillas casper cassanova
cassen casseres casserley casserly cassiano cassim cassin castagne castaneda castano castejon castell castellano
castellanos castelli castello castells castelyn castens castilla castillo castrillo castrillon castro catala catalan
cato cattaneo cattigan cauley caulfield cavalcante cavalcanti cavanagh cavazos cavieres cawley cazabon cazares cazoe
cazorla cea ceallaigh ceballos ceban cebekhulu cebisa cebotari cedillo ceja cele celik celis cenge cengic centeno
cepeda cephas cerda cerdan cerezo cerna cerny ceron cerro cervantes cervantez cervera cespedes cetin ceus ch'en ch'ng
chacha chacko chacon chada chadad chadband chadee chadha chadli chadwick chagwe chahal chaib chaihirankarn chaisatit
chakrabarti chakraborty chalise chamane chamberlain chambers chamling chamorro champlin champness chana chanan chander
chandia chandiru chandler chandool chandradath chaney changawa chanka chaoui chapa chapagain chaparro chaplin chapman
charef charlerie charlton charoensuksopol charpentier charran charrier chartier chatergoon chathuranga chatoor
chattergoon chatterjee chatterpaul chattopadhyay chaturvedi chaudhari chaudhary chaudhry chaudhuri chaudry chauhan
chauke chauveau chauvet chauvin chavarria chaves chavez chawla chazan chebii cheboi chebon checa cheddie cheekes cheeks
cheema chegwin chelagat chelimo chellaoua chelvan chemtai chemutai chenangat chengara chengo cheon chepchirchir
chepchumba chepkemboi chepkirui chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo chergui cherian
cheriet cherifi cherono cherop cherrie cherry cherutich cheruto chery chesang chesire chetry chettri chetty cheuk
cheung chevalier chevallier chey cheyech chhabra chhan chhet chhetri chhim chhoa chhorn chiam chiao chiba chibani chibi
chibike chibini chibuike chico chidinma chidozie chiem chieng chiew chikh chiles chiliza chim chinapoo chinasing
chinnia chinpire chintaman chipperfield chirchir choa choe choeychuen chohan chokshi chomba chomsky chomsri chonco
chopra choque chotalal choudhary choudhry choudhury chowdhury chowitunkit chretien christ christensen christiansen
christmas chuang chueh chumba chumo chuniesingh church cibane cicilia cid cifuentes cijntje cilliers cinneide cintron
ciobanu circati cisak cisneros ciss cisse cissokho cisterna cisternas claasen claassen claes clafferty claffey clair
clancy clapham claridge clarke classon clavero clavin clay cleary clements clenaghan clerc clerkin clery cleur cline
clinten cloete clogherty cloherty clohessey clohessy cloney cloonan cloone clooney clune clunies coady coakley coase
coates cobb cobo cobos coca cochran cockburn cocozza codallo coderre codina codrington coelho coello coen coetzee
coetzer coffey cofre cogan coggins cogley cohalan coholan coi cojocari colas colbert coleman coles coley colfer colgan
colhoun coll collado collao collazo collen colleneler colleran collet colley collier colligan collinder collis colly
collymore colom coloma colombo colomer colreavy colunga coly comar comas comber combre combs comer comerford comisky
comley commins commissiong compton comyn conaty conboy concannon conceicao conchuir conde condon condren condron
conefrey conesa conlan conley conlon conmee conmy connachton connaghy connaughton conneeley conneely connell connellan
connelly conner connery connole connolly connors conole conradie conree conroy conry considine constantine conte conti
contractor contreras conway conwell conyette cooblal coogan cook cooke cooksley coolahan cooley coolman coomansingh
coonan cooney copeland coppola corbacho corbett corbie corcoran corden cordero cordier cordoba cordova corduff corish
corkery corless corlett corley corlu cormack cormican cormick cormier cormy cornejo cornish corominas coronado coronel
corpuz corr corra corral corrales corre correa corredor correia corridan corrigan corry cortes cortez cortina corvalan
corwin coryat cosgrave cosgrove cosplay costa coste costela costello costelloe costigan cotter cotto coudray coughlan
coulibaly coulon coulson counihan courcey cournane courtenay courtois cousins coutts couturier cova covarrubias cowan
cowely cowen cowie cowley cox coyle coyne cozar cozier cragg crahan craine crampsey crampsie crane crangle cranley
cranly craven craw crawford crawley craymer crean creedon cregan crehan cremin crespi crespo cresswell criado cribbons
crichlow crick crilly crimmins crinion critchlow croad croal crocombe crohan crolly cronelly cronin cronje cronly
cronnje crooks crosbie crosby cross crossan crota crotty crowe crowley cruces crudden cruickshank cryan cuadrado
cubillos cubitt cuddihy cudi cudjoe cuellar cuenca cuervo cuesta cueto cuevas cuffe cuffie cuffy cui cuinn culhane
culina cullen culligan cullinan cullinane culloty cully cumana cumaraswamy cumberbatch cumiskey cumisky cummings
cummins cummiskey cummisky cunha cunnane cunneen cunningham cunny cupid cupido curiel curley curnane curneen curnyn
curran currie curtin cusack cwalile d'agostino d'alia d'amico d'amore d'angelo d'arcy daaga daako daakoaa dabideen dabo
dabreo dabrowski dabukke dabydeen dad dada dagane dahal dahan dahari dahir dahl dahlan dahmane dahmani daiken daiman
dairiam daisley dalglish dalla dallaire dalmau daly dalziel dam damanik damcevski damus danaher daneal dangol daniael
daniell danielsen danso dantonio daoud daoudi dar dardaine dargan darko darmawan darmawi darmody darojat darsan darsoo
darteh dartey darwish daryusman dasey dasgupta dass datoo daugherty davenport davern davey daviau davidov davids
davidson davies davila davin davison davitt davoren davtyan davy daw dawadi dawick dawson day dayal daza dazila
ddamulira deacon deacy deady dease deasy deaueroux debideen debisingh decker decle dedier deedson deegadan deegan
deehan deeley deely deen deenanath deeney deeny deere deery deez defour defreitas degenek dehere deif deigan deignan
dekker dela delacruz delafuente delagarza delahaye delahunty delaney delannoy delao delap delapaz delargy delarosa
delatorre delattre delaunay delazy delemovic deleon delgadillo delgado delic delmas delorme delos deloughrey deloughry
delport delrio delsol delvalle delvina delwayo delzin dembele deme demetriou demir demirel demirovic dempsey dench
denihan denison dennehy denning denny denoon deo deochand deol deolal deonanan deopersad deoram derbal derkaoui dermody
dermott derouiche derradji derrell derrig dervishi desai descamps deschamps deschanel deshmukh deshpande desvignes
devally devandran devane devaney devanney devar devaraj devaser devaux devenney deventer devereaux devereux devery
devilly devine devitt devkota devlin devocht devoy dewan dey dhakal dhaliwal dhamla dhanessar dhanoo dhanpat dhanpaul
dhansook dhar dharamdass dharamjit dharmalingam dhaubhadel dhawan dhillon dhingra dhlamini dhlomo dhungel dia diaby
diack diaf diagne diakhate diallo diamanka diao dias diatta diattara diaw diawara diaz dib dibra dick dickens dickerson
dickey dickie dickinson dida diederich diedhiou dieguez dieme diene dieng dietrich dieye diez dif diffin diffley diggin
diggins digiulian dignan dijk dijksteel dijkstra dijoux dikane diljohn dillane dilraj dimba dimbane dimbani dimbleby
dimitrov dimitrova dimps dinabantu dinamarca dinan dinangwe dindela dindi dindial dindyal dineen dingila dingiswayo
dinnanath dinneen dinwa diome dione diongue diop diouf dioum dipnarine dippenaar dipsingh dirgantara dirrane diskin
dissanayake dith ditta divenney diver diviney dixit dixon dizon djebbar djellal djellouli djitte djokoto djoudi
djurhuus dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla
dlawuza dlebenkomo dlodlo dlomo dludla dludlu dlungwana dobbin dobbins dobson dochartaigh dodd dodiya dodson dogan
dogherty doherty doi dolabaille dolan dolland domenech domingues dominquez donacien donagher donaire donaldson doncabe
donda donegan donev dongo dongol dongoran donkor donlon donnan donnell donnellan donnelly donoghue donohoe donohue
donoso doodnath doody dooey doogan doohan dookeran dookhan dookhantie dookharan dookie dookram dookran doolam doolan
doolar dooley doomadgee doon doorty doran dorante dordan dordevic dore dorgan dornan dorrian dorsey doshi doudigan
dougall dougherty dowd dower dowey dowley dowling downer downes downey downing downs dowrich doyle draghi dragic drake
drakes draman drame dranove drennan dreyer dreyfus drian driscoll dro droguett drohan droney droplets drumm drummond
drummy dua duah duan duba dubandlela dubashi dubay dubazane dube dubey dubhghaill dubois dudley duenas duff duffin
duffy dufie dufour dugal dugar duggan duhamel duhig duhy duignan dujardin duk dukada dukic dul dulohery duma dumakude
dumas duminy dumisa dumitru dumont dunaway dundas dunford dungan dunge dunlap dunleavey dunleavy dunn dunne dunning
dunny dunphy dunworth dupont dupre dupres duprey dupri dupuis dupuy duque duran durand durdu durgan durham duric durkan
durkin durmus durnan durnin durning durrihy dushime dutt dutta dutton duval duyaza duze dvorak dvorakova dwala dwamena
dwane dwarika dwivedi dwyer dyal dyer dyett dyk dykes dzokoto dzolkefli dzulkifli dzullutfi eam earle eaton eaw ebert
ebner ebrahim ebubechukwu eccles ecclestone echevarria echeverria edghill edin edinburgh edirisinghe edmonds edoo edoor
edri edry edun edwards eeden effindi efron egan egbochukwu egea egger eglinton eglitis egzon ehigiator eich einstein
eisfeld eivers ekai ekal ekanayake ekeno ekidor ekiru ekitela eksteen ekwueme elavarasan elcock elder elebiyo
electronica elfin elgueta elizondo ellery ellison elorza els elwood elworthy emamali emard embranthiri emerton emmerich
emrith emuria encina endo eng engelbrecht english eniath ennis enright enriquez ensign enslin eom eraslan erasmus erazo
erdman eregae erfan erices erickson eriksen eriksson ernser ertas eruera erueti erupe ervin ervine escalante escalona
escamilla escobar escobedo escolano escribano escriva escudero esdelle esekon esinyen espada espana espanol esparza
espejo espinal espinet espino espinosa espinoza espitia esposito esquibel esquivel esson estay esterhuizen estes esteve
esteves estevez estrada estrado ettienne etyang etzebeth eustace everett eversley evoy evrard ewart ewe ewing ewoi
exposito eyanae eze ezeugo fa'afoi fabbri fabien fabo fabra fabre fabregas fabregat fadahunsi fadden fadel fadian fadil
fadillah fadipe fadlullah faez fagan fagunwa faherty fahey fahi fahim fahmie fahy fairhall fairos faiser faivre faizul
faizun fajardo fajimi fakazi fakhoury fakhri fakhrurrazi fakude falabi falco falcon faleti fallon faloye falvey fanisa
fannin fanning fannon fantoni farage fareesnizra fareez farell faresta farfan faria farias farihan farinez farinha
farkas farland farley farnan farnon farragher farre farrell farrelly farren farrier farris farrissey farrissy farrugia
farry fasasi fasayo fathina fatime fatullah faty faudzi faulkner faull faumuina faundez faure fauzy favre fayyad fazil
fazira fealy fearon febian febrianti federer federici feehan feeley feely feeney feeny feest fegan fehan feher fehilly
feighery feijoo feil fekete felban felida feliu fellah feltscher fenelon fenighty fenlon fennell fennelly fennessey
fenning fenton fenya fepulea'i ferdinand fereira ferguson ferhatovic fernandes fernandez ferouz feroze ferrada ferran
ferrand ferrandez ferrandiz ferrando ferrara ferraresi ferrari ferraro ferreira ferrell ferrer ferrera ferreras ferrero
ferretti ferreyra ferri ferris ferriter ferry fica fichardt field fielding fields fiennes fierro fifita figaro figaroa
figueiredo figuera figueras figueroa figuerola fihlela filali filban filbin filipov filipovic filkins finan finch
findlay finegan finkelstein finley finnegan finneran finnerty finnucane finucane fiol fiore firdoz firgantoro
firmansyah fischer fisher fiteri fitzgerald fitzgibbon fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons
fitzsimons fitzwilliam fjeldsted flaherty flahive flanagan flannagan flannelly flannery flatley flavin flegg fleming
flemmings fleury flinn floissac floody florez floyd fofana fofie fogaca fogarty fojo folami folan folch foley fondo
fonrose fonseca fonseka fontaine fontana fonua foody fook foote foran forbes ford forde forero foriwaa forkin forrest
forrester forster forsyth fortin fortuin fortune fortuny foster fosu fosua foucher fouquet fourie fournier fournillier
fowler fox foy foyle fraher franch franjic franks frasheri frawley frazier freaney fredericks fredes fredrik freeley
freeman freeney freeth frei freil freitas frema frey frias friedman friel frimpomaa frissora frontin frost frutos frye
fu fuart fuchs fuente fuentealba fuentes fuenzalida fuertes fujiati fujihara fujii fujita fujiwara fukuda fulton fundi
funnell furey furlonge furness fusitu'a fuster fuze fuzi fyfe gaal gaari gaba gabadela gabai gabaldon gabela gabhann
gabhezi gabhisa gacem gachanja gacheri gacheru gachoki gadd gade gadiaga gadlela gaete gaffney gaffoor gaga gagashe
gagnon gagrani gahan gaillard gaine gaines gainey gaitan gajardo gajdos gajraj gakii gal galan galantino galarza galaz
galdames galea galeano galekovic galgallo galgalo galiano galindo gall gallagher gallaher gallardo gallart gallchoir
gallegos galleguillos gallen gallet galli galligan gallivan gallo gallogly galloway galt galu galvan galvez galvin
galvis gama gamage gamble gamboa gambu gambuse gamede gamez gaming gamwera ganace ganapathy gandhi ganesan ganess
gangadeen gangaram gangoo ganguly ganley ganly gannon ganpat ganpatsingh ganteaume gaona garapar garate garavan garay
garba garbett garces garcia garde gardiner gardner garety garg gargallo gargan garib garibay garica garland garmendia
garner garnier garraghy garrahy garraway garrido garriga garrihy garrison gartlan gartland garvey garza garzon gasa
gascon gasela gashi gaskin gasmi gass gassama gastelum gatcliffe gately gathogo gatica gatimu gatsheni gatti gatwiri
gauchan gauci gaudin gaughan gauthier gautier gautlier gavaghan gavican gavigan gaviria gaya gayadeen gayah gayapersad
gaye gaynard gaynor gaytan gazu gbadamosi gbogboade gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa geany gearty geary
geawan gebashe gebhezi gedeza gedi geelal gega gegaj geherty geia gela gelabert gelashvili geldenhuys geldof gence
genevois gengeshe genreau gentile gentry geofroy geoghegan georgiev georgieva gera geraghty gerarghty gerber germain
germano gerrard gersbach gerulaitis gevorgyan ghale ghang ghany gharbi ghazaryan ghent gheorghe gherbi ghim ghimire
ghose ghosh gibb gibbings gibbon gibbons gibbs gibert giblin gibney gichana gicheru gichohi gichuhi gichuki gichuru
giddings gidley gifford gigaba gikonyo gilabert gilbane gilbride gilchrist gildea gilduff gilgunn gilhooly gilkes gill
gillan gillen gillespie gillet gillezeau gillibrand gillic gillick gillies gilligan gilliland gillis gillooly gilmartin
gilmore gilroy gilsenan gim gimenez gimeno giner ginevan ging gininda ginnitty ginnity ginobili ginty giordano
giorgadze giraldo giralt girard giraud girdharie girkin girod giron girona girvan girwar gisbert gitahi gitari githaiga
gittens giuliani givern gjika gjoni glass glavin glazier gleason gleasure gledhill gleeson glennon gloster glover glynn
gnai gnanalingam gning gningue goba goberdhan gobhozi gocking goda godana godard goddard godide godinez godmother godoy
goel goff goffin gogan gogarty goggin gogoladze goicoechea goje gokhale gola golan golchha goldacre golding goldner
goldrick gole golla gollan gollum golob golubev golubovic gomes gomez gomila gomis gona goncalves goni gonsalves
gonzales gonzalez good gooding goodman goodridge goodwin gookool goolcharan goolie goonam goopiesingh goordeen goosen
goossens gopie gopiesingh gordhan gordillo gore goreux gorevan gorey gorham gorman gosein gosine gosselin goto gotsholo
goudiaby gough gould goulden goulding goundar gounden gour gouw gouws gove govender govia gowandan gowda goyal graaf
grabowski grady grahams granado granados grande granger grannum gransaull gras grassi grasso graterol grattan grau
graves gray grdic grealish greally greaney greaves grech greco greeff greehy greelish greely green greene greenfelder
greenholt greenidge greenwood greer greig greive grell grella grenade grenier grennan grewal grey greyling grgic griego
griffen griffin griffith griffiths grigoryan grijalva grill grimes grimm groarke grobbelaar grobelaar grobler
groenewald grogan grondin groogan groot gros grosvenor grover growney gruber gruen grylls gu guajardo gual guan
guardado guardia guardiola guarirapa gubain gubben gubeshe gubhela gubhuza gubulundu guclu guendouz guerfi guerin
guerra guerreiro guerrero guerrier guessoum guevara gueye gugushe guha guibert guichard guihan guijarro guilbert
guilfoyle guillen guillet guillon guillot guillou guin guinan guinane guinevan guiney guinnane guinness guiry guisse
guitart gulati gule gulen guliwe guliyev gullery gulston gulum guma gumbi gumede gunalan gunarto gunasekara gunawan
gunawardana gunawardena guness guneta gunness gunning guppy gupta gure gurruwiwi gurule gurung gurusamy gustafsson
guthrie gutierrez gutmann gutu guyadeen guyadin guyo guyon guyot guzman gwacela gwagwa gwala gwamanda gwanyana gwija
gwon gwynn gxabhashe gyalzen gyamfi gyamfiaa gyan gyasi gyasiwaa gyawali h'ng haas habeeb habibi habpanom hachemi
hackett hadad haddaway haddi haddouche hadebe hadeed hadeen hadfield hadjadj hadji hadzic hadzis haeizan hafandi
hafizam hafizee hafizh hagan hagel hagen haggard haggerty hahessy hahn haidar haidie haines haire hairizan hairulnizam
hairunnezam haizam hajal hajari haji hakam hakaraia hakiem hakobyan hala halake halder hale halep halford halib halil
halili halimah halin hall hallahan hallanan halley hallinan hallissey halloran halls halpen halpin halvorsen hamadi
hamadouche hamal hamalainen hamburg hamdan hamdi hamel hamidi hamill hamilton hamizie hamizuddin hamjah hamlaoui
hammadi hammani hammes hammond hamon hamoudi hampton hamzaoui hanafia hanafin hanbury hancer hancock hand handa
handayani handoko hane hanekom haney hangala hanief hanifah hanifat hankard hanley hanlon hanly hanncard hannemann
hannibal hannigan hannon hanooman hanrahan hanratty hansen hanson hansson hapani hapi haq haqim haqimi haque hara
harada harahoe haraksingh haralsingh haramaini harawira harber hardeen hardeo hardiansyah hardie hardiman hardin
hardinal harding hare haren harewood hargadon hargan hargey hargreaves haridas hariff harikissoon haripal haripaul
haripersad hariprasad hariyah harkin harkins harkouk harman harmer harmon harmse harnanan harnarine harnett haro
haronga harrell harribance harrihy harrikissoon harrington harriott harripaul harripersad harripersaud harriram
harrynanan harrypersad hart hartati hartcher harte hartigan hartley hartman hartmann hartnett harty haruddin
harutyunyan haryanti haryanto hasadi hasanah hasani hasanov hasanovic hasbi hasbullah hasegawa hashan hashimoto hasmawi
hasnan hasri hassanah hassanali hassani hassen hassett hassim hassimon hastey hastie hastings hastuti hatfield hathaway
hathorn hattingh hatton haugen haugh haughey haverty havili hawe hawk hawkins hawthorn hawthorne hayashi hayer hayes
hayne haynes hayrapetyan hayre hayrioglu hays haystacks hayward hayworth hazambi hazan hazaril hazimie hazizan hazlin
hazre hazrin hazrol headley heaffy healey healy heaney heaphy hearn hearne hearty heathcote heatherwick heavey hebert
heckett hedderman hedigan heefer heelan heenan heeney heeraman heeramun heerden heever heffernan hefferon heffron
hegarty hegde heggarty hehir heikkila heikkinen heilig heinonen heke helery heller hely hemara hempenstall henao
henderson hendricks hendriks hendrix hendry henebry heneghan henery heney hennebry hennelley hennelly hennessey
hennessy henni hennigan henning henriksen henriques henriquez hensley henson henville heo hepburn hepenstall heraghty
herangi heras herath heraty herbst heredia hereward herewini herity herlambang herlihy hermann hermawan hermiston
hermosilla hernadez hernandes hernandez hernon heron herranz herrera herrero herrick hertzog hervas herve hervia herzog
heskin heslin hess hessel hession hester hetaraka hettiarachchi hettinger heunis hever hewitt hewson hhoyiyane hi'qal
hickey hickle hickman hicks hidayanto hierro hiew higgins higueras hijazi hikmee hikuroa hilaire hill hillaire hillen
hillery hilliard hillow hills hilterman hinds hines hinh hinkson hinney hinojosa hinton hirano hiroti hisham hishhram
hishon hislop histon hitchcock hitchings hitchinson hizam hjaltalin hlabangane hlabisa hlatshwayo hlela hlengwa hlomuka
hlongwa hlongwane hlophe hlubi hlumakazi ho hoarau hoare hoareau hoban hobbs hocevar hockey hodge hodges hodgson
hodnett hodson hodzic hoey hofer hoff hoffman hoffmann hofmann hogan hogg hoggart hohaia hohua hojgaard holdaway holder
holdip holguin holland hollingsworth hollins holloway hollywood holman holmes holohan holt holtz homeward honan hood
hooper hoosein hoosen hoover hopkins hoppe hopper hora horak horakova horan hordatt hore horgan hormazabal horne
horowitz horsford horton horvat horvath horwath hosae hosam hosang hosany hosein hosey hosin hoskins hospedales hossain
hosten hotez hoti houari hougaard hough houghton houlihan hourican hourigan hourihane house houston hovhannisyan
howards howarth howe howell howells howieson howley hoxha hoyos hoyte hoz hribar hristov hristova hrustic hsiao hsieh
hsu hu huaman huata hubbard huber hudak huddleston huel huerta huertas huet huff huffman huggins hughes huguet huhn
huhne huixtlacatl huka hull hulsie humagain humbert hume humphreys humphries hunia hunt hunte hurd hurk hurley hurst
hurtado husbands huseynov husin husni hussey hutagalung hutapea hutasoit hutchinson hutchison hutton huzaify huzain
hyatt hyde hyland hyman hynes hysi iago ibacache ibanez ibarra ibikunle iborra ibraev ibragimov ibrahimovic ichikawa
ieong iffat ifill ifwat iglesia iglesias igoe ihaka ihejirika ihsanoglu ijaga ikeda ikhlef ikhram ilic iliev ilieva
illest ilori ilupeju ilves imai imali imamali imambaksh imbert iminza immelman imtiyaz inani indarsingh infante inglis
ingoldsby ingram iniesta iniguez inniss inonu inostroza inoue intaum inzunza ionescu iqmal iraia irawan iredale ireland
ireri irfandi irham iriarte irizarry iroha irvine irwin is'ad isaacs isaev isah isern isfarhan ishida ishii ishikawa
ishsyal iskakov islam ismadi ismailov ismayilov ismayudin ismith isokun isroman issac issak iswahyudi isyagi isyrafi
italiano ito iton iturra iusupov ivanou ivanov ivanova ivanovic ivanovski ive iver ivers ivory iwasaki iwu iyalla
iyanda iyengar iyer izad izaguirre izani izman izquierdo izzudin jaarsveld jackman jacobi jacobs jacobsen jacobson
jacquet jacquot jadoo jadoonanan jadoosingh jaen jafari jafarov jagdeo jager jaggarsar jaggernauth jaggi jaggy jaglal
jagmohan jagnandan jagpat jagroo jagroop jahraldo jaidka jaikaran jaikarran jailani jaimes jaimungal jain jainal jaini
jaipaul jaipersad jairsingh jaisir jaiyeola jakobsson jali jalim jama jamahari jamaludin jaman jamasijadu jamieson
jamile jamiu jamri janev jangid jangoo jankauskas jankauskiene jankey jankie jankowski janse jansen jansons janssen
janssens jansson jantjies januar jaque jaquez jaquier jara jaramillo jardine jarikandan jarso jarvinen jarvis jassal
jasso jattan jaume jaundoo jauregui javeed jawahir jayaram jayaraman jayaseelan jayasekara jayasinghe jayasuriya
jayawardana jayawardena jayawardene jayaweera jebodh jebodhsingh jedinak jeelal jeetan jeevananthan jefferies jeffers
jeffri jeffries jefwa jeggo jelacic jele jelimo jelle jellyman jemadin jemeli jemmott jenkins jennings jensen jeon
jepkemboi jepkemei jepkirui jepkogei jepleting jepngetich jerde jeremie jerez jerrybandhan jha jhagroo jhagru jhaveri
jhilmit jhinkoo jibela jibril jiles jili jillo jilun jimale jimenez jiminez jimoh jiyane jobe jobity jodar jodhan
joefield joeng joensen jofre johal johannesen johannessen johansen johansson johar johncilla johns johnsen johnston
jokhan jokhoo jokinen jokiwe joly jones jonker jonsson joodhan jooste jorda jordaan jorgensen jorquera josephs joshi
joubert jourdan jovanovic jove jover jozefzoon juarez jubraj judd juggernauth juggoo jugmohan jugroop juhari juhasz
jukic jumadeen juman jumba jumrattie juqula jurado juric jurman juteram juu juwita kaari kaaya kabanda kabatesi kaberia
kabonesa kabra kabui kaburu kabuubi kabuye kaci kaczmarek kadakia kadar kaddour kaddouri kade kadenge kadi kadirbaksh
kadrey kadri kadzo kafeero kafle kagambira kageha kagendo kagwiria kahar kahindi kahyang kaimenyi kaingu kairu kaitesi
kajuju kakai kakar kakiiza kakkar kakooza kakuze kalam kalama kalap kale kalekye kaliappan kalideen kaliev kaliisa
kalik kalipersad kalita kalla kallan kallicharan kallicharran kalliecharan kallis kalloe kalloo kalnins kaloki kalpoo
kalumba kalume kamalanon kamalesvaran kamaludin kamande kamara kamat kamathi kamdar kamel kamen kamene kamenetz
kaminski kamslian kanana kananu kanaria kande kandel kandie kandji kanea kaneko kang'ethe kangaloo kangethe kangley
kangogo kanhai kanhoye kanick kanimal kaniyar kanja kano kansakar kanshabe kansiime kant kante kanyesigye kanyi kanzaki
kapadia kapanadze kaplan kapoor kapur karacic karadeniz karaitiana karaka karamath karambu karamchand karamdass
karapetyan karathu kardache kareiga karem karikari karimov karisa karjalainen karki karklins karlsen karlsson
karmacharya karnik karpe karpin karsan karuga karunaratne karungi karuri karwitha karzin kasekende kask kasse kassie
kassiram kastaneer kastelic kastrati kasumba kasyoka kata kateregga kathambi kathigasu kathiripillai kathrada kathure
kato katoa katusiime katwal katz kaufman kaufusi kaul kaur kavaliauskas kavaliauskiene kavaliou kavanagh kavcic kaveri
kawalram kawano kawashima kawharu kawhia kawira kawooya kawuki kaya kayastha kayemba kaymer kayser kayveas kazibwe
kazlauskas kazlauskiene kazlou kazlouski kazungu keady kealey keally kealty kealy keane keaney keany keapock kearney
kearns keary keating keaveney keaveny kebaili kebe kebir kebirungi keeffe keehan keeley keeling keenaghan keenahan
keenan keeney keepa keer keery keevers keflezighi kehoe keightley keitany kekana kellawan kelleher keller kelley
kellman kelmendi kelshall kelsy kelvey kemei kemmer kemp kempis kendi kenga kenlan kenlon kenna kenneally kennell
kennellan kennelly keo keogan keogh keoghan keoghane keohan keohane keown kereama kerekere kerin kerins kerley kerlin
kermody kernahan kernan kerney kerr kerrigan kerrisk kershaw kerville kerwick kessler keter keung kevane keville kewell
keyes khaba khabalidaka khachatryan khadgee khadka khaemba khafiz khairani khairuddin khaldi khaleed khalif khaliq
khalsa khambule khamis khamisi khanal khandoo khanna khanyeza khanyile khaphela khare kharel kharmain khat khatallah
khathi khathide khathini khatiwada khatri khattalah khatun khau khawas khawula khelawan khelif khelifa khelifi khelil
khen kheswa khezokhulu khiev khilmi khir khirulrezal khisa khlot khmer khodabaksh khodai khodakovsky kholose khomo
khong khonjwayo khosa khosini khosla khouma khoury khoza khuat khuba khubisa khuboni khukhuza khulu khuluse khumalo
khumalu khumbuza khurana khutsishvili khuu khuyameni khuzwayo khwane khwela kiama kibe kibirige kibiwot kibiwott kiboi
kibor kiconco kidd kieffer kiehn kiely kiema kierane kierans kiernan kiganda kigen kihara kiilu kiio kiiru kijjoba
kikuchi kilawee kilbane kilbride kilcoyne kilday kildea kilduff kilfoyle kilgallen kilgallon kilhooly kilkenny killeen
killen killilea killooly killoran killoughry kilmartin kilmore kilonzi kilroe kilroy kimaiyo kimanthi kimaru kimeli
kimemia kimosop kimotho kimtai kimura kinaghan kinahan kindelan kinder king'ori kingi kingori kingsley kiniry kinlan
kinlen kinnane kinnear kinnegan kinner kinnerk kinney kinnon kinnunen kinny kinoshita kinoti kinsella kinya kiogora
kipkemei kipkogei kipleting kiptanui kiptui kiptum kipyego kirabira kirabo kiragu kirigwajjo kirimi kirke kirlin kirton
kirwa kirwan kishore kisilu kisitu kissane kissinger kissoondath kistow kitanovski kitheka kithinji kithome kiti
kitonga kitovu kitprapa kitsao kitson kittakun kituku kitur kityamuwesi kivumbi kivuva kiwanuka klavins klein klemencic
klerk kleynhans klimkin kline kluivert klusener knaggs knapp kneafsey knezevic knight knights knoetze knott knowles
knox knutt koak koay kobayashi kobia koc kocchar koch kock kodjoe koekemoer koelpin koen koenig kogo kohere kohler
kohli koirala kojima kola kolade kolar kolla kollar koller koloski kombe kombo komen komora konate konda kondo
kongchayasukawut kongsri kono konte kontos koome koomson koon koonj koonoolal koopu koppel koren korhonen korichi koros
korosec koroveshi korpal korta kortajarena koruturk kos koshy kosir koskei koskinen kosoko koss kostov kostovski kota
kothari kotnik kotze koufos kouidri koum kovac kovacek kovacevic kovacic kovacik kovacs koval kovalchuk kovalenko
kowalczyk kowalski kowlessar kowlessarsingh koya koyama koylass kozlov kozlowski krajnc kralj kramer kranz krasniqi
krasnova krauel kraus krause kravchenko krawczyk kreiger kremer kriel krier krige krishnamurthy krishnan kristensen
kristiansen kristo kritikos krittayanukoon krlicevic krop krueger kruezi kruger krumbholz krumins kryeziu kuarsingh
kubheka kublal kucera kucerova kudo kuen kuhlman kuhn kukk kular kulas kulkarni kumalo kumara kumaresan kumarsingh
kumer kumsoontorn kunalan kunda kundargal kunde kundu kunene kung'u kungu kuoi kuol kuppusamy kuqi kurgat kurian
kurniawan kurran kurui kuruvilla kusainov kuschke kusi kusiwaa kusmawati kusumo kuswandari kuswoyo kutch kuzmina
kuznetsov kvaran kvaratskhelia kvitova kwaakye kwaakyewaa kwak kwan kwartemaa kwarteng kwemoi kweyama kwiatkowski kwon
kyambadde kyei kyeiwaa kyerewaa kyne kyomi kyoshabire labbe laboy labra labuschagne lacava lachan lachhman lachman laci
lackan lackhan lackoo lacombe lacroix lacy ladega lafaele lafferty laffey lafrance lagarde lagat lagerfeld lago lagos
laguna lah lahey lahiffe lahmar lahtinen lahy laib laidlow lailasari laine laing laitinen lakatos lakaza lake lakehal
lakhal lakhan lakhdari lakhpat lakin lakmal laksmiwati lalbeharry laldeo lalgie lall lalla lallchan lalloo lally lalman
lalmansingh lalor lalsingh lama lamas lamb lambe lambese lamichhane lammas lamont lampard lamri lamsal lamula lamy
lancaster landa lande landeau landers landgraf landon landry landy lane langan lange langeni langerak langeveldt
langlois langworth lanigan lanka laouar laporte lappin laqeretabua laquis larbi lardner largan largey laribi larkin
laroche laronde larranaga larrea larsen larson larsson lasa lashley lastra latchman latchmansingh latifat latip
latreche latu latupono laubscher lauckner laughlin laulala launay laureano laurenson lavan lavell lavelle laverty
lavery lavia lavin lavrov lawal lawless lawlor lawoti lawrenson lawson layne lazare lazcano lazo lazuardi lazzari
leacock leacy leahy leal lealiifano leannon leao learmonth leary leau leavey lebedev leblanc lebon lebreton lebron
lebrun lechner leclerc leclercq lecompte lecomte leconte lecoq leddin leddon leddy ledesma ledger ledoux leduc ledwaba
ledwich ledwith leech leef leekam leeney lees leeuwen lefebvre lefevre leffler lefort legall legendre leger legerton
legodi legrand legros lehane lehner lehtinen lehtonen leiba leite leitner leiva leiweke lejeune leka leland lelei leleu
lelievre lemaire lemaitre lemalu lemayian lembede lembikisa lemessy lemoine lemonnier lemsip lemus lenaghan lendor
leneghan lenehan lenihan lennane lennon lenoir leonce leone leota leotaud lequay lerma leroux lertsattayanusak lesage
lesmana letelier letellier letsoalo letterman levan levave leveque levia levin levine levy lewa lewandowski leyden
leydon leye leyton leyva lezama liburd licen licorish liddane liddy liebenberg liepins ligal lightbourne lillis lillo
lima limbu limo linares lindberg linde linehan lingard linggam linnane linny linsey linskey lippa lira lisbey liston
little livingston liyanage lizama lizana ljungberg llabres llado llamas llano llanos lledo llobet llopis llorens
llorente lloret lluch loaiza loban lobato lobo lobos locadia lochhead lochner lockman lodi loera loftus loghan logue
lohan lohani loingsigh loiseau loke lolohea lombard lombardi lombardo lomeli lomidze london londono lonergan longan
longdon longo longode longoria looney lopes lopez lorca lordan loregnard lorente losada losatapornpipit lott lotter
lottering loubon loubser loucif loughlin loughnane loughran loughrey loughry louison loum lounis lourdenadin loureiro
lourens louw lovato love lovejoy lovelace lovell loveman lovett lovric lowe lowery lowney lowry lowy loya loyola lozada
lozano lu lubbe lubelo lucena luces lucey luchmansingh lucid lucitt luckhoo luddy ludonga luengo luevano lugo lujan
lukac lukaku lukhele lukic lumbasi lumbreras lumsden lumumba lund lundon lungu lunham lunney lunny lunyoro luongo luqe
luque lutchman lutchmansingh lutchmedial lutchmeesingh lutchmepersad lutchminarine lutchmipersad lutholoni luthra
luthuli lutz luvuno luyt ly lyden lyder lydon lye lynch lynchechaun lynchehaun lyne lyng lynskey lyon lyons lysaght
lysenko ma maake maalim maaloul maarof mabanga mabasa mabaso mabena mabhena mabhida mabhodla mabhoko mabika mabil
mabizela mabo mabunda mabuya mabuyakhulu mabuza macadoo macaleavy macallen macaloon macanally macart macarthur macbreen
macbride maccaffrey maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky maccon macconachy
macconnaghy maccool maccormack maccurtin macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell
macdwyer macdyer mace macedo macegan macelgunn macever macevoy macfadden macfall macfarlane macfaull macgee macgeehan
macgill macgilligan macging macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgroarty
macguinness macgurk mach machado machale machenry machis machuca machugh macias macinerney macingwane macinnes mack
mackay macken mackenna mackeown mackesey mackevitt mackey mackhan mackle maclaren maclean maclysaght macmahon macmaster
macmillan macmonagle macmorrow macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela
macneill macnelis macnulty macpherson macphilbin macrea macshea macsweeney mactiernan macveagh macveigh macwilliams
madan madariaga maddan madden maddock maddox maddy madela madera madhavan madho madhoo madi madiba madide madigan
madinane madlala madlanduna madlula madondo madonsela madoo madrid madrigal madsen madu maduma maduna madusanka madziba
maeda maeena maes maestas maestre mafi mafile'o mafobo mafuleka mafulela magagula magalhaes magan magana magann magar
magauran mageba magee mageean magennis magennity mageto maghanga magi magill maginn magnusson mago magolwana magononde
magoza magrath magubane maguire magujwa magutshwa magwaza mahabal mahabali mahabeer mahabir mahabirsingh mahaboob
mahadai mahadeosingh mahadi mahajan mahal mahamba mahamed mahamud maharaj maharajh maharajsingh maharani mahardika
maharjan mahat mahathevan mahatoo mahaye mahe mahedy maheshwari mahestri maheswara maheswari mahlaba mahlalela mahlangu
mahlase mahlinza mahlobo mahmoudi mahmudin mahomed mahon mahoney mahony mahoro mahraj mahulube mahyuddin mahyus maidana
maier maihi maikoo maillard maillet maillot mainali maingot maisuradze maitha maithya maitland maiyo majerus majid
majoka majola majozi majumdar makela makhan makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba
makhubela makhubo makhulukhulu makhunga makinde makinen makos makrillos makuachukwu makungu malakar malambule malan
malatji malave malayalam malcah maldonado maleka maleku malembe malevu malhotra malielegaoi maliki malinga malka malki
mall mallet malley mallick mallon malo maloba malone maloney malowney malpani maluki maluleka maluleke mamabolo mamani
mamba mambo mamedov mamedovi mamhuri mammadov mammen mamo manaf manahan manalo manamela manana manandhar manap
manasievski manbode mancebo mancilla mancini manco mand manda mandal mandala mandasari mander mandol mane manga mangal
mangale mangalie mangalsingh mangan mangane mangaroo mangat mangcamane mangede mangena mangethe mangray mangroo mangru
mangunsong manick manicka manickchand manihera manjon manley manmohan manmohansingh mann mannah mannan manne manning
mannion mannix mano manoo manoram manqele manrique manriquez mansa mansell mansfield mansilla mansingh manso manson
mansoor mansouri mansur mantia mantilla mantshinga manukyan manullang manyoni manzanares manzano manzezulu manzi
manzini maouche maphalala maphanga maphindela maphisa mapholoba maphumulo mapp mapplethorpe marais maraj marajh
marambio maranga marar marat marbun marcano marcelin marcelline marchal marchan marchand marchant marchenko marchetti
mardhiyah mardones marechal mares marfell margaryan margono marhatta mariani mariappa maric marika marin marini
mariscal maritim maritz markey markham markoski markov markovic markovski marku marlay marley marmol marnan maroa
maroni marpaung marques marquez marren marrero marrinan marron marroquin marryshow mars marsden marsh marshall martel
martineau martinelli martini martino martins martirosyan martis martorell martos martunus maruyama maruzi marx maryati
maryjane marzuki masai masango mascarenas mascaro mase maseko masemola maserun masese masha mashaba mashasha mashego
mashele mashigo mashimane mashinini mashiya masibekela masih masikane masila masilela masina masinga maskor maslan
masondo masse massey massiah masson masterson masuda masuku maswari maszuni matagi matamala matano matara matenga
mateos mateu mathaba mathai mathe mathebela mathebula matheka mathenge mathenjwa matheson mathetha mathews mathibela
mathieu mathis mathlin mathonsi mathula mathunjwa mathur mathura mathurin mathwasa mati matic matinawin matlala matos
matouk matovski matsuda matsui matsumoto matthai matthews mattila mattingly maturana matus maughan maulana maule maundu
maureira maury mauti mavela mavundla mavuso mawanda maweu mawewe mawia mawira maxfield mayaka mayasari maye mayer
mayers mayeza mayise mayisela maynard mayo mayol mayoral mayorga mayowa mayr mays maza mazalan mazalankosi mazibuko
maziya mazouz mazouzi mazur mazwi mazza mbaabu mbabazi mbacke mbae mbaka mballo mbamali mbanjwa mbatha mbatshazwa mbeje
mbekwa mbele mbembe mbende mbengue mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbiti mbodj mbogo mbokazi
mboko mbonambi mbonane mbongwa mbongwe mbotho mboup mbow mboyisa mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa
mbuso mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcadams mcaleavy mcaleenan mcaleer mcalinney mcalister mcaloon
mcalpin mcalunny mcambe mcambi mcanallen mcanally mcanco mcandrew mcanuff mcanulty mcanyana mcardle mcareavey mcatee
mcateer mcauley mcauliffe mcaveigh mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey
mccaffry mccahill mccall mccallion mccallum mccann mccardle mccarney mccarra mccarron mccartan mccarte mccarthy
mccartney mccarty mccarville mccaughan mccaughey mccaul mccauley mccausland mccay mcclain mcclashie mcclean mcclelland
mccloskey mcclure mccluskey mccolgan mccoll mccollam mccomiskey mcconaghey mcconaghy mcconnell mcconnon mcconville
mccooey mccool mccorkill mccorley mccormick mccorry mccourt mccowatt mccoy mccracken mccrann mccrea mccready mccreanor
mccrory mccrossan mccrudden mcculkin mccullagh mccullough mccumiskey mccumisky mccurdy mccurley mccurtin mccusker
mcdade mcdaeid mcdaid mcdaniel mcdavid mcdermod mcdermott mcdevitt mcdonagh mcdonald mcdougald mcdougall mcdowall
mcdowell mcdunphy mcdwyer mcdyer mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea mcelroe mcelroy mcelwaine
mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewen mcfadden mcfall mcfarland
mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgauran mcgaw mcgeady mcgee
mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy mcgilligan mcgilly mcgilroy mcging
mcginley mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick mcgonagle
mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgreal mcgree mcgregor mcgrenehan mcgroarty mcgrory
mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry mchedlishvili
mchenry mchugh mchunu mcildownie mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcintosh mcintyre mcisaac mcivor
mckaigue mckay mckee mckeegan mckeever mckelvey mckendry mckeniry mckenna mckenny mckeogh mckeon mckeown mckernon
mckevitt mckie mckiernan mckillop mcking mckinley mckinney mckinnon mcknight mclachlan mclaren mclaughlin mclaverty
mclean mcleer mcleese mcleigh mclennon mcleod mcloon mcloone mcloughlin mcmacken mcmahon mcmanaway mcmanus mcmaster
mcmeekin mcmenamin mcmillan mcmonagle mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe mcnally mcnamara mcnamee
mcnaughton mcnea mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnish mcnulty mcoyi
mcpartland mcpartlin mcpartlon mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan
mcquillen mcquin mcquinn mcrann mcready mcroarty mcrory mcshane mcsharry mcsheehy mcteague mcternan mctiernan mctigue
mcusi mcveagh mcveigh mcvicar mcvicker mcvitty mcwalter mcwaye mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu
mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meadows meads meagher meaney meany meara mears meas mebarki mecheri
meda meddah medel medford medina medjahed medrano medved meehan meenaghan meenan meer meftah megantara megaw mehan
mehigan mehloluhlaza mehmedovic mehmeti mehra mehraban mehrotra mehta meier meighoo meijer meintjies mejia mejias meka
melady meldon melendez melero melgar meli melia melican melker mella mellado mellet mellett mellon mellor melnic melnyk
melo melton memela memon mena menard menchaca mendes mendez mendis mendizabal mendonca mendoza mendy menendez meneses
meng menon mensa mensah mensch menton menza menziwa merabet merah meraz mercader mercado mercer merchant mercier merino
merlino mernagh merrigan merritt mertens merwe merzoug merzougui mesa mesbah mescall meskill messaoudi messi messina
meszaros metcalfe methavorakul metivier meunier meyer meyers meyiwa meza meziane meziani mfeka mfumu mfusi mgabadeli
mgabhi mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhayise mhlabandlovu mhlambo mhlanga mhlangu mhlanya
mhlongo mhlongwane mhlophe mhlungu miah micallef michaud micheni mickelson midali middlemiss middleton midgley migisha
migwi mihhailov mihoubi mikeladze mikkelsen mileusnic miliband milla millan millar millard millea millet millette
millican millien milligan mills milmo milne milosevic miloudi milroy mimouni minaj minayo minguez minhas minihan
minihane minnaar minogue mir miralles miramontes mireles miriti mirkovic miro miscell mishra misiko miskell miskoulan
mislan misnan mistry mital mitei mitri mitrovic mittal mitter miura miya miyake miyamoto miyasaki miyazaki mizan
mizrachi mizrahi mjadu mjoli mjwara mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize mkhokeleleki mkholo mkhonza
mkhumbuzi mkhungo mkhwananzi mkhwanazi mkrtchyan mlaba mladenovski mlakar mlalane mlalazi mlambo mlangatshe mlangeni
mlawula mlondo mlotshwa mlungwana mmboga mmbone mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni
mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni
moagi moala modi modiba modise mody moen moffatt moffit mofokeng mogaka mogale mogbadunade mogeni mogere mogire mogul
mohabir mohale mohamdally mohameed mohammedi mohammid mohandass mohanty mohepath moher mohess mohhidin mohib mohip
mohipath mohlala mohlalsingh mohoyodeen mohr mohsin mojica mokadem mokaraka mokaya moke mokhtari mokoena mokone mokool
mokrane mokrani mokua mokwena molano molefe molepo moles molina moliner molins molkan moll mollenthiel moller mollineau
molloy molnar moloi moloney moloto molyneux monaghan monagle monahan moncada mondaca mondise mondragon mong'are mongan
mongare monk monks monnier monreal monroe monroy monsalve monsegue montague montahar montalban montalvo montana
montanari montanez montano montecino montecinos monteiro montemayor montenegro montero monteros montes montesinos
montez monti montoute montoya montrichard moodley moodoo moody moolah moolai moolchan mooleedhar moonan moonasar moone
mooney moonilal mooniram moonsammy moonsamy moore moorthy moosa mootilal mootoo mootoosingh mootosammy mooy moraes
moraga morahan morais moraleda morales moran morante morar morara morata morawo morcillo morcombe mordha morean moreau
morehu moreira morel morell morelli morera moretti mori moriah moriarty morias morillo morin morina morissette morita
morkel morley mornane moroney moroz morozov morreti morrin morrison morrissey morrow morschel morse morsli mortensen
mortimer morton morvan mosby mose moseley moser moseti moshe mosley mosquera moss mossanif mostefaoui mostert mota
motalo motaung motha motloung motsepe mottley moturi moukhallelati moulay moulin moura mourinho moussaoui mouton mowlah
mowser moxon moya moyano moyer moylan moynihan moyo mpangazitha mpanza mphahlele mphahlwa mphankomo mphazima mphemba
mphephethwa mpikela mpila mpofana mpofu mpumuza mpungose mpunzana mqadi mqungebe mqwebu mraz mrcela msamkhulu msane
msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msuthu msweli
mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni mthonti mtimande mtolo mtshali
mtsweni mtumaseli mtuswa muaddib muain muange muasya mubiru muchai muchangi muchemi mucheru muchira muchoki muchui
mudau mudgway mudukasan mueller muendo muga mugica mugisa mugisha mugure muhaimin muhamet muhdi muhia muhonja muhoro
muhumed muhwezi muigai muimi muinat muinde muindi muir muireadhaigh muiz mujamek mukalazi mukami mukaram mukherjee
mukhopadhyay mukiri mukmin mukoya mukromin muktar mukundi mul mulalira mulally mulaudzi mulcahy mulcair mulchan
mulchansingh mulder muldoon muldowney mule mulei mulet mulgrave mulgrew mulhare mulhern muliaina mulinge mulkerrin
mullaghan mullaly mullan mullane mullaney mullany mullarkey mullen muller mullery mulligan mullin mullins mullooly
mullooney mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvany mulvenna mulvey
mulvihill mulvin mulvy mulyani mumba mumbe mumbua munasinghe munchau mundia muneer munga mungal mungalsingh mungaroo
mungroo munguia munguti munian muniandy munisamy muniz munn munnelly munoz munro munsamy munteanu mununggurr munusamy
munyagwa munyai munyi munyiva munyua munywoki muoki muqriz mur muradali murae murage muraguri murakami murangiri murat
murata murati muratovic muraya murchu murcia murdoch mureithi murigi murillo muriungi murnane murnin muro murphy
murrell murrihy murshed murshidi murtagh murthy murty murugan murugeson murugi murunga murungi mushabe musi musila
musili musimbi musinguzi musliman musqua mustivar musumba musungu musya musyimi mutaali mutabuza mutahi mutalib mutanu
mutegi mutembei mutemi mutethia muteti muthami muthee mutheu muthiani muthike muthini muthomi muthuri muti'i mutiat
mutindi mutio mutti mutugi mutuma mutune mutungi mutwiri muuo muwanguzi muwonge muy muya muyambi muzammil mvelase mveni
mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi mwandla mwania mwanza mwathi mwelase mwema mwenda mwendia
mwero mwesige mwesigye mwihaki mwinyi mwinzi mwirigi mwita mwololo mwongela mwongeli myburg myburgh mye myeni myers
myeza mytaras mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu na'im nabaale
nababan nabaggala nabakooza nabaloga nabankema nabasa nabasirye nabaweesi nabayunga nabbie nabbona nabbout nabimanya
nabise nabukeera nabunya nabuufu nabuuso nabwami nabwire nadal nadarajah nader nadig nadkarni nadzri nafiz nafuna
nagapan nagappan nagar nagaraj nagarajan nagassar nagee nagessar nagle nagy nahappan nahous naibei naicker naidoo naidu
naik naili nainggolan naivalu najera najhi najmuddin najmudin nakaayi nakabugo nakabuye nakafeero nakagawa nakajima
nakalanzi nakalunda nakamura nakano nakarmi nakashima nakasinde nakasolya nakasumba nakata nakato nakaweesa nakayama
nakazibwe nakhumicha nakiboneka nakidde nakigozi nakiguli nakimbugwe nakimuli nakinobe nakiridde nakisige nakitende
nakiyemba nakku nakyagaba nakyanzi nala nallon nally nalty nalubuga nalubwama nalukwago naluyima nalweyiso nalwoga
namaga namaganda namagembe namasivayam namatjira namatovu nambeesan nambi nambogo namboothiri nambooze nambuusi namenya
namiiro namirembe nampemba nampijinpa nampijja namubiru namuddu namugenyi namugwanya namukwaya namuleme namulindwa
namutebi nanan nanayakkara nancoo nand nandan nandisa nandwa nanez nangle nanhoo nankindu nankinga nankunda nanteeza
nanton nantongo nanvule nanyanzi nanyombi nanyondo nanyonjo napaltjarri napit napitupulu napthine naqiyuddin narace
narain naraine narang naranjo narasimhan narayanan narayansingh naraynsingh narcis narinesingh narpati naruka narula
narvaez nary nasambu nascimento naserian nash nashiruddin nashriq nasilasila nasiman nasimiyu nasrodin nassar nassimwba
nasyiah nasyidah natarajan natera nathania nathu natsir natt natukunda naude naufahu naughton nava navaratnam
navarednam navarrete navarro navas nayak nayar nayebare naylor nazairi nazar nazareth nazarudin nazirin nazon nazree
nazry nazziwa ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele ndabase ndabezitha
ndagire ndambuki ndandali ndanu ndao ndaw ndawo ndawonde ndebele ndege ndhlovu ndiaye ndichu ndiema ndima ndimande
ndinda ndinisa ndione ndir ndiritu ndiwa ndiyema ndjidda ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo
ndlovu ndolo ndondakusuka ndong ndonga ndoro ndosi ndou ndour ndoye nduati ndukwu nduli ndunda ndwandwe ndwiga nea
nealon neary neaves nebot neckles nedd nedjar needham neehan neelan neelin neenan neerachapong neeson neethling negrete
negron nehru neilan neilian neill neils neilson neira neligan nelis nell nelsen nemcova nemec nemeth nemkul nenzi neoh
nepal nepali nepia neptune neri nero netanyahu neto neumann neupane neuville nevado nevarez neves neveu nevin newallo
newman neylon ng ngadenan ngadun ngala ngarimu ngaruiya ngata ngatai ngatia ngawati ngazitha ngcamane ngcamu ngcemu
ngcobo ngcolosi ngeh ngei ngema ngeno ngeow ngetich ngiba ngidi ngige ngina ngobeni ngobese ngobisi ngom ngomane ngome
ngonini ngotho ngotsha ngubane ngubeni nguei nguer ngui ngumbao ngungunyana ngunjiri ngure nguy ngwane ngwazi ngwekazi
ngwenya nham nhek nhlabathi nhlane nhlanhlampofu nhlapho nhlapo nhleko nhlengethwa niane niass niasse nicholls nichols
nicholson nicolau nieh niekerk nielsen niemi nieminen nieto nieuwenhof nieuwoudt nigam nii nijhar nikolic nikolla
nikolov nikolova nikolovski niland niles nilsen nilsson nimrod nimukunda ninalowo ningrum ninsiima niroula nishimura
niszan nizic njambi njapha njau njihia njiki njinji njoka njoku njomane njuki nkabinde nkala nkamzwayo nkansa nkansah
nkatha nkirote nkomo nkomose nkomoye nkonyeni nkoojo nkumane nkuna nkundlande nkurunungi nkwakha nkwali nkwaliyenkosi
nkwanyana nnamani nobbee noble nodanga nodlomo nogantshi noguchi nogueira noguera nogues noh nojeem nolty nombela
nombhoco nomndayi nomura nomvethe nomvuma nona nondaba nondlela nonduma nongalaza nongalo nonkosi nontanda nontuli nonu
nonyana noonan noone noongar noorhakim noorismadi noradhzmi noraffendi norambuena noraslan noray norazam norazim
norburn norde noreiga norhisam nori noriega norizal norizan norlisam normand normansah norramon norris norrizam norry
north nortje norton norville norzamri nottingham nouar noui nouri novaes novais novak novakova novello novik novikov
novitasari novoa novotna novotny nowak nowanqa nozadze nozulu nqumela nsamba nsele nsia nsibande nsibanyoni nsindane
nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele ntshalintshali ntshangase
ntshingila ntshiza ntuli nugent nugroho nuku nulty numan nunes nunez nunne nuraini nurdiyanti nurfairuz nurgaliev
nurhaliza nurlaela nurnaim nurse nuwagaba nuwamanya nwachukwu nwogu nwokolo nwosu nwuzor nxamalala nxasana nxele
nxumalo nyaako nyaakoaa nyabuti nyabuto nyack nyad nyagaka nyaguthii nyakio nyale nyamawi nyambane nyambose nyambu
nyame nyamu nyamweya nyanda nyandeni nyang'au nyangaresi nyangau nyangweso nyantakyi nyathi nyawa nyawo nyawokhulu
nyawose nyazitla nyeko nyembe nyembezi nyhan nyide nyoike nyokabi nyokayebululu nyongwana nzai nzama nzamela nzau
nzilani nzima nzimande nzimase nzioki nzisa nzuki nzuza o'beirn o'beirne o'boyle o'brassil o'brazil o'brennan o'brien
o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey o'cassidy o'cleary o'clery
o'connell o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell o'donoghue
o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil o'friel
o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire o'halloran o'hanlon o'hanrahan o'hara
o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora o'houlihan o'hurley o'hussey o'kane
o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'leary o'linn o'loan o'looney o'loughlin o'loughlinn o'mahoney
o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'quinn o'rafferty o'rahilly
o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy
o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole oak oakley oamatally obama obando
obara obare obasanjo obeng oberholzer obi obiageli obiero oblak obol obonyo obrien obuya ocalan ocana ocasio ocha
ochion ochoa ochola ochse oconnell oconnor odeke odelus odendaal odera odero odetola odinga odira odiwuor odjick odom
odonnell odoyo odunsi oduori ofahengaue ofori ofosu ogada ogawa ogbuehi ogeer ogega ogenia ogeto ogilvie ogindan oginga
oginni ogiste ogle ogleby ogola ogolla ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi
ogunyeye ogutu ogweno ohana ohayon ojeda ojha ojiambo ojo ojua ojukwu ojwang okada okamoto okech okeefe okeke okelo
okemwa oketch okeyo okinyi okongo okonkwo okoro okpattah oktavian oktaviani oktovian okuku okumuringa okunola okyere
olabode oladeji oladipupo olah olaiya olasunkanmi olasupo olate olave olawale olaya oldman olea olguin oliphant
olivares olivarez olivas oliveira olivera oliveras olivo oller olliverie ollivier ollivierre olmedo olmo olmos olofsson
olowokeere oloyede olsen olson olsson olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
olusanya olutola oluwagbemi oluwanisola oluwashina olvera omani omardeen omarov ombasa ombati ombui omidina omobolaji
omojola omollo omolo omosanya omotoso omowale omwenga omweri omwoyo onate ondari ondiek onditi oneal oneill ongeri
onjengenyamazane ono onoh onohinosen onose onsongo ontiveros onwuka onyancha onyiego onyinyechukwu ooko oommen oon oong
oosthuizen oparinde opazo opega opio opoku opondo oppenheimer opperman oppong opuku oquendo oravec orchard ordenes
ordonez orellana orgill orina orishaba oritsejafor orjuela ormeno ormsby ornelas oropeza orosco orozco orr orrego orta
ortega ortiz ortuno orwa osborn osborne osei oshin oshodi osiemo osiki osment osorio osoro ospanov ospina ospino
ossandon osses ostrom osuagwu osullivan osuna osuntokun ota otero oti otiende otiwa otmani otsuka ottey ottley otuo
ouali ouchene oudit ouko oumadath ousman outram outridge ouyang ouzounidis ovalle ovid oviedo owens owiti owokoniran
owolabi owoyemi owusu owusuwaa oyadiran oyaifo oyama oyarce oyaro oyarzo oyarzun oyebola oyekan oyelude oyeniyi oyetoro
oyeyemi oyinkansola oyinlola oyoo oyugi oza ozdemir ozkan ozolins ozols ozuna p'ng pa'aing paal pabon pachai pacheco
pachhai pacquiao padarath padayachee padden padilla padmanabhan padmasari padmore padron pae paea paez pagan pagano
page pahari paik paimo paiva paki pakiam paku pal palacio palacios palackdharrysingh palackdhary palan palaniappan
palanisamy palastri palau pall palla pallares palma palmer palmieri palomar palomares palomino palomo paltoo paltooram
palu palumbo panabaker panayiotou panchal panchanathan panchoo panday pandey pandit pandithan pandya pangeni paniagua
panicker panta pantin pantoja pantor papadopoulos papin paponette papoutsis papp parada parag parajuli paraone
parasramsingh parata paray parbhoo pardeshi pardo paredes pareja parejo parekh paria parikh parisi parisian pariyar
parke parkes parkin parkinson parks parmanan parmar parmassar parmer parn parnell parra parraguez parris parrish parry
parsad parsons partapsingh parthiban partida partridge pascall pasquier passi pasten paston pastorino pasuk patasar
patchett patel paten paterson pathack pathak pather pathirana pathmanaban patil patino patla paton patterson pattick
patto patton paudel pauga paulauskas paulauskiene paulmier paulse pavez pavic pavlov pavlovic pavlovski pavon payet
payne pazos peacock pearson peck pedersen pedraza pedrero pedrosa pedroza peeters peeti pegus peinado peiris peiro
peixoto pelaez pellegrini pellegrino pelletier pellicer peltier pemberton pena penaloza penalver penas penco pender
pene peniston pennington penov pera peral perales peralta perano perdana perdomo pere perea pereira perello perera
peres peretz pereyra perez peri periasamy peric perkins perkovic permadi permata permaul permchart permell permeti
peron perovic perreira perret perri perrier perrin perriott perrot persad persadie persadsingh persaud persson pertiwi
peru perumal petaia petek peters petersen petersons petit petitjean petkov petratos petrauskas petrauskiene petrenko
petrevski petrosyan petrov petrova petrovic petrovski pettersen pettersson peupion phak phakathi phakathwayo pham phan
phathwayo phayre phelan phelps phetha phethela phewa phikela philander philban philbert philbin phillipneris phillips
phingoshe phiri pho phoon phor phoseka phoswa phua phuah phulchan phungula phusilarungrueng phuthini phy pianduangsri
picard pichardo pichler pichon pichpandecha pickering picou pienaar pierrot pieterse pietersen piggott pigott pijnaker
pikatsingkorn pike pile pilgrim pilla pillai pillay pillinger pimenta pina pinas pincheira pinder pineau pineda pinedo
pineiro pingle pinheiro pinho pinilla pinnock pino pinol pinto pintor pinzon piotrowski piquer pirali piras pires pisol
pistorious pistorius pitanuwat pithey pitt pittiman pittman pitts piutau pizarro pkemoi pla placide plana planas plaza
plessis plooy plover poata poblete poghosyan poibeau poirier pokharel pokhrel pokuaa polak polanco poland polauaypon
poli polishchuk pollard pollock pollonais polo polota polpo pomaa pomare pomares pombo ponce pond pongpanitch ponnusamy
pons pont pooh poolchan poole pooley poon poonwassie poore popa popescu popoff popov popovic popovski porcel poroshenko
porras porta portero portilla portillo porto posada posalee posford potae potgieter pothanun pothuvaal potier potocnik
potter pottier potts pouchet poujade poulain poulsen poutama pouye powder powell powers poza pozo pozuelo prabhakar
prabhu prabhudial prachayaroch prada pradana pradhan pradipta prado prajapat prajapati prakalpawong prakasa pranowo
prasasta prashad prastuti prat pratama prats pratt prayoonhong preciado preez prempeh prendergast prentice prescod
presley pretorius prevatt prevost prial price priego prieto prifti primus pringle prinsloo prishtina pritchard pritipal
prochazka prochazkova procter proctor prosper protain prouse pruitt pruvost pryal psaki puaneswaran puckerin
pudjiastuti puente puentes puerta puga pugh puig pujadas pujol puketapu pulchan pule pulgar pulido punch pundit punilal
punnett purcell puri purnama purnawarman purnawati purohit purushothaman purwanti puspanathan puspasari puthucheary
pyne qarase qatada qayum qayyum qayyuum qian qiao qomazitha quach quah quaide quak qualter quamina quanvie quartey
quashie quat queally quee queenane quero querol quesada quesnel questel quevedo quezada quigley quigney quijada quill
quillinan quilty quin quinlan quinlivan quinney quinny quinones quinonez quinta quintairos quintana quintanilla
quintero quinteros quinto quirke quiroga quiros quiroz quispe quliyev qwabe ra'ais rabathaly rabbitte rabhi rabia
rabindranath rachedi rachmawati racz radcliffe radebe radhakrishnan radic radovic radradra radu radulovic rafferty
raffiq rafter raftery raftis ragbir ragbirsingh raghallaigh raghoo raghubir raghunanan raghunandan raghunath ragoo
ragoobar ragoobarsingh ragoobir ragoonanan ragoonath ragoopath rahael rahal rahamad rahaman rahamut rahardian rahilly
rahimah rahmani rahmoune rahmouni rai raight raimajhi rais raizal rajack rajagopal rajagopalan rajakumar rajannaidu
rajapaksha rajasa rajballie rajcoomar rajendran rajh rajhans rajkumarsingh rajman rajmohan rajnath rajpath rajpaul
rajroop raleigh ramachandra ramachandran ramadar ramadas ramadass ramadhani ramadhar ramadharsingh ramadin ramai
ramakrishnan raman ramanand ramanathan ramani ramaswamy ramath rambachan rambally rambaran rambaransingh rambarose
rambarran ramberran rambert rambhajan rambharack rambharat rambharose rambocas rambridge ramchand ramchandani
ramchandar ramcharan ramcharansingh ramcharitar ramdani ramdass ramdath ramdatt ramdeen ramdehal ramdeo ramdhan
ramdhanee ramdhanie ramdhansingh ramdial ramdin ramdoo ramdular ramdzan ramesar ramessar ramgattie ramgobin ramgolam
ramgoolam ramgulam ramharack ramharry ramhit ramiah ramirez ramis ramjag ramjas ramjattan ramjit ramjitsingh ramjohn
ramkalawan ramkaran ramkawal ramkeesoon ramkellawan ramkerry ramkhalawan ramkhelawan ramkishun ramkisson ramkissoon
ramlackhan ramlackhansingh ramlagan ramlakhan ramlal ramlall ramlee ramlochan ramlogan ramlukan ramly ramman rammanan
ramnanan ramnansingh ramnarace ramnarain ramnarayan ramnarinesingh ramnath ramnauth ramoo ramos ramotar ramoutar
ramoutarsingh ramparas rampartap rampaul rampersad rampersadsingh rampersaud ramphal ramprasad ramprashad ramracha
ramraj ramrattan ramrekha ramretan ramroop ramroopsingh ramrup ramsahai ramsammy ramsamooj ramsamoojh ramsamy ramsaran
ramsaroop ramsarran ramsawak ramsawh ramsay ramsewak ramsey ramsingh ramson ramsoobag ramsook ramsoondar ramsubeik
ramsubhag ramsumair ramsundar ramtahal ramtahalsingh ramtallysingh ramudit ranabhat ranasinghe ranaweera randhawa
randles randolph raney ranganathan rangel rangihau ranginui rangitaawa ranjitsingh ransome rantanen rao raol raonic
rapana raqi rasali rascon rashidin rasiah rasmussen rassid rastogi rasyid ratana ratemo rathbun rathke rathnayaka
rathnayake ratnam ratnayake ratta ratti rattigan ratuva rau rauhihi rauniyar rauschenberg rausing raut rautenbach raval
ravello ravindran rawat rawley rawlins rayel rayer rayhan raynaud rayner raze razi razin razman razo rea read reade
reardon reavy rebane rebolledo rebollo recio redd reddin reddy redha redhead redican redmayne redmond rednap redondo
reed reemaul reen rees reese reeves regalado rege regis regmi regnier reguera reid reidy reig reilly reis reisman
reiter rembli remi renard renaud renault rendon rendra renehan renen rengifo rennard rens rensburg renta renteria
requena resendez restrepo retamal retamales retinam reuter revilla reweti rewiti rey reynaud reynell reynolds
reynoldson reynoso rezende rezig reznor rhatigan rhattigan rhee rhim rhodes riain riascos riba ribas ribeiro ribera
ribes ricart ricci rice richards richardson richey richmond richter rickard riddle ridduan ridge ridhwan riedell riera
ries riffo rifin rifqie riggs rigney rijal rikhotso rimal rinaldi rincon riney rinpoche rioba riojas riordan rios riou
ripoll riquelme risdon rishyakaran ristevski ritchie rithwan ritson ritter rius riva rivas rivera rivero riveros rivers
riviere riyanti rizuan rizwan rizzi rizzo roa roach roache roarke roarty roba robain robani robbat robbins roberson
robertson robeson robey robi robledo robles robson roca rocamora rocha rochard roche rocher rochford roda rodarte
rodden roddy roden rodenas rodrigez rodrigues rodriguez rodriquez roe rogen rogerson roget rogic roh rohaizan rohem
rohn roig rojas rojo rokocoko rolfson rolland rollins rolon romano romany romario romero romeu romney romo ronayne
rondon rongbin ronoh rooks rooney rooparine roopchan rooplal roopram roopsingh roos rooyen rop ropero rosado rosales
rosas rosca rosdan rosell rosello rosero roshman rosly rosmawi rossaimi rossello rossetti rossi rossiter rossouw rostam
rostan rostant roszainal rotari roth roura rourke rouse rousseau roussel rousset roux rovira rowe rowlands rowles
rowley roxburgh roybal royer royo rozas rozman ruane ruano rubalema rubi rubik rubilar rubio rudd rudden rudder ruddin
ruddy rudenko rudkins rudolfo rueda ruelas ruggiero rugut ruiz rukavytsya rupchand rusdi rush rusiimwa russel russella
russo rustam rusu rusyaidi rutherford ruto rutte rutto ruvalcaba ruwa ruz rwabyoma ryang ryle rynne ryoo ryu sa sa'ari
sa'idu saadi saarinen saavedra sabajo sabaly sabaruddin sabarudin sabater sabbagh sabdat sabeeney sabeerah sabela
sabelo sabga sabharwal sabian sabki sablon sabrie sachar sachdev sachdeva sachithanandan saci sacristan sadaphal
sadaphall sadhai sadho sadykov saefullah saenz saez safak safari safee saffuan safingi safitri safo safoaa safrifarizal
sagan sagna sah saha sahadath sahai sahakyan saheed sahibdeen sahibram sahidi sahin sahli sahni sahota sahraoui sahril
sahroni saidani saifuddin saifudin saifulzakher saifuzin saihun sailor saina saini sainsbury sainz saito saitoti saiz
saizol sakadivan sakai sakamoto sakarya sakdon sakho sakurai sakwa sakwati sala salahudin salako salam salamanca
salandy salas salat salazar salcedo salcido saldana saldias saldivar saldivia saleh salehudin salem salgado salhi
salick salickram salie salihovic salinas sall salloum salmeron salmi salminen salmon salmond salo salom salonen
salsabilla salva salvi samae samah saman samaniego samaras samarasan samarasinghe samb sambanthan sambe sambo sambou
sameya samlal samlalsingh sammon samoei samosir sampaio sampath samper sampson samra samsani samsuddin samsundar
samsuri samuels sanabria sanatan sanches sanchez sandal sandanezwe sande sanders sanderson sandha sandhu sandiford
sandoval sandrakasi sanford sangalimuthu sangha sanghvi sangwani sangweni sanhueza saniru sanjeewa sanjuan sankar
sankaralli sankaran sankarsingh sanmartin sanmiguel sanna sano sanowar sans sant santacruz santamaria santana santander
santibanez santillan santis santlal santoo santoro santorum santoso sanusi sanz saors saoudi sapolu saptono sapuan
saputra saputri sarabia saraf saragih saran sargsyan saric sarim sarin sarkar sarma sarmiento sarna saroop sarpong sarr
sarraf sarsfield saruni sarwan sasaki sassi sastre sastry satar sathasivam sathe satherley sathianathan satnarinesingh
sato satram satria sau sauceda saucedo saudi sauer saunders saunthararajah saura sauvage savage savant savarino
savchenko savea savic savolainen sawe sawh sawhney sawyer sawyers saxena sayah sayers scallan scallon scally scanlan
scanlon scannell schaefer schalkwyk scheepers scheffer scherzinger scheving schiltz schmid schmidt schmit schmitt
schmitz schneider schoeman schofield scholes scholtz schoon schroeder schultz schulz schumacher schuster schutte
schwalger schwartz schwarz schwarzer schwass scipio scollan scoon scriven scullion scully seah seales sealey seally
sealy searle sears seaton sebelius sec seck seco secundyne sedano seddiki sedek sedillo seebachan seebalack seecharan
seecharran seegobin seegolam seegoolam seegulam seejattan seenarine seenath seenivasagam seepaul seepersad
seepersadsingh seeraj seeramsingh seerattan seery seetahal seetal seetaram seetaramsingh seetho seetram seewah segal
segarra segel segerson segersun segnane segovia seguel segui seguin segunmaru segura sehgal seijas sekandi sekhar
sekhon selami sellan sellers selvanayagam selvarajoo selvaratnam selvon semande sembathwa seme semil semjonov semyonov
senanayake senderos sene sener seneviratne seng senghor sengupta sengwayo senouci sensoy senzangakhona seoh seong seow
sepp september sepulveda serem serfontein serna serra serrano serrao serrato serrette serwaa serwanga seshadri sethi
setiawan setrick setty seucharan seumalo seunarine seurattan sevilla sevillano sewah sewdass sewlal sewnarine sewsankar
sexton seydi seymour sezer sezgin sha'ril shaama shabalala shabane shabangu shadick shafei shaffer shaffie shaffrey
shaharuddin shahi shahiman shahrizan shai shaidi shaifuddin shaihuddin shailer shakya shala shalev shallow shamase
shanahan shand shandu shangase shange shankbone shanker shanley shanmuganathan shanmugaratnam shanny shapira sharaf
sharasan shariff shariman sharin sharkey sharma sharollizam sharp sharpe sharry sharum shaughnessy shazani shazi
shazman sheahan sheane sheedy sheehan sheehy sheen sheeran sheerin sheil sheilds shekhar shelembe shelton shengele
shengelia shenoy shepard shepherd sheppard shere sheridan sheriff sherlock sherman sherpa sheth shetty shevchenko
shevchuk shevlin shezi shibase shibata shiel shields shiels shikuku shimada shimizu shinga shivraj shkodra shkreli
shobi shombela shongwe short shortt shoyisa shozi shree shrestha shroff shueib shukla shukor shuning shurland siauw
sibal sibalukhulu sibanda sibanyoni sibaya sibeko sibhene sibindi sibisi sibiya siboo sidek sidhu sidi sidibe sidorov
siegel siele sieng sieupersad sieuraj sieurattan siewah siewnarine siewrattan sigagu sigegede sigei sigerson sigmund
sihombing sihotang sijadu sikhakhane sikhosana sikhunyana sikkimese sikobi sikuku sikwayo silangwe silk silke silva
silveira silvera silvestri silwal simanjuntak simbolon simelane simic simkhada simmon simmonds simmons simo simoes
simonette simonsen simpson sims simsek sinaga sinan sinanan sinani sinclair singh singhal singleton sinha sinnandavar
sinnathamby sinnathuray sinnott sinuzulan siqueira sirait sirbu sireelert siregar siripaiboo sirjoo sishangwe sishi
sishiya sisneros sitahal sitati sithenjwa sithole sithombo sithuli sitienei sitolotolo sitompul sitorus sitoula
sittisaowapak situma situmorang siung sivalingam sivanesan sivivatu siwele sixtus siyaya siyeshe skally skeahan skeete
skeffington skehan skelly skerry skinner skivington skosana slabbert slamon slater slattery slevin slimani slinger
sloane slowey slyne smagulov smail small smart smeltz smet smirnov smit smitham smits smullen smyth smythe snedden
snell snooke snowden snyder snyman so'oialo soares sobarzo soberi sobers sobie sobirin sobowale sobrian sobrino sodhani
sodhi sodhy soduba sohn soita sokalsky sokhela sokhulu sokhwebula sokolov sola solana solanki solano solehin soler
solera solich solis soliz solomons solorio solorzano solovyov solsona soltani somai soman somani somaroo somasundram
somayaji somboni somers somfula somoza sompisi sonan sondini sondisa songiya sonko sonn sonqandile sontuli soobrattie
soochit sood soodoo soogee soogrim sookal sookchan sookdar sookermany sookhai sookhan sookhoo sookial sooklal
sooklalsingh sookoo sookraam sookram sookramsingh sooksawang soolaghan soonachan soonoo soorajpaul sooroojbally
sooryapparad soper sopoaga sor sorattanachai sorensen soria soriano sorias soriot sorrentino sorzano sosa soteldo
sotelo sothole soti soto sotobe souare soudani soumare soun sousa southee souttar souza sova soverall sowman soyinka
soylu spain spann sparks spears spector spelman spence spenser spider spidey spielberg spillane spiranovic spiteri
splatt springer sreenevasan sridhar srinivas srisoontorn srivastava ssebatta ssebugulu ssebunya ssebuuma ssebyala
ssegawa ssekabira ssekanjako ssekate ssekibuule ssekidde ssekiranda ssekitooleko ssekubulwa ssempija ssempungu ssemwezi
ssendege ssenjovu ssenkaali ssentezza ssentongo sserubiri sseruyinda ssettende stace staden stafford stamatelopoulos
stamenic standen stander stanger stanic stanisclaus stanislaus stankeviciene stankevicius stankovic stanton stapleton
starr staunton steed steele steenkamp stefani steffen stegmann steichen stein steiner steling stensness stenson
stephens stephenson stevens steyn stoddard stoica stoices stojanov stojanovic stokes stollmeyer stone stoner stout
stoute stoyanov stoyanova straker stratford stratton strauss strawbridge street strickland strong strydom strydon
strzelecki stubbs sturgeon styger stylez su su'a suami suarez suartini suazo subbo subedi subero subhi subotic
subramanian subzan sucre sudiati sudrajat sueib suepaul sufi sufian sugahara sugawara sugiyama sugrim sugrue suh
suhiman suilleabhain sujjaboriboon sukarsek sukhai sukhenai sukhraj sukhu sulaimon sule suleimenov suljic sullivan
sulong sultanov sumadh summers summerville sundaram sunder sunderlal sundram supersad superville suppiah supple
supriyanto sur sura surajdeen suraji surana suraprachit suraprasert suratsingh suratt sureda suri surita surjan
surujballie surujbally surujdeo surujlal surujnath surujpaul suryatmi suryono susanti suthar sutherland sutrisno sutton
suwarno suy suz'ian suzaimi suzuki svensson svoboda svobodova swamber swaminathan swamy swanepoel swanson swart swartz
swazi sweeney sweeny swift swords syafrin syahreza syahril syahrin syamil syauqi sykes sylla symcox syms synnott
syombua syukran syuraih szabo sze szeto szilagyi szymanski t'ng tabatadze tabet taboada tackoor tafoya tagallie taggart
tagore taguchi tahana taharally tahirovic tahraoui tahri taiaroa taibi taing tait taitt taituha tajudin takacs takada
takagi takahashi takaki takata takeda takerei taketa takeuchi takyi tal talavera talbi talbot taleb taljaard talwar
tamale tamang tamapua tamarit tamayo tamba tambie tamez tamm tampubolon tamrakar tamunoemi tamura tamwoy tanaka tandon
taneja tangney tanguy tangwell tanielu taniguchi taniwha tansey tanui tapia tapim tapp tapsell taqiuddin tardieu tarhan
tarihoran tarjuddin tarpey tarttelin tarudin tarus tata tate tatum taukei'aho taumalolo taumaunu tauranga tautari tauti
tavana tavares tawera tawhai tawia teague teahan techer teeluck teelucksing teelucksingh teemul teesdale tehan teixeira
tejada tejeda tejedor tejera tejero telemaque telesford tella tellez tello tena tendo tenia tenorio tep teran
terblanche terer tern ternan terrazas terrell terron teruel teruya terzic tesfaye tesheira tessier testa tevetoglu
tewarie texier thabekhulu thabethe thabizolo thackoor thackoorie thackorie thaiday thajudeen thaker thakkar thakur
thalalla thaman thambu thamrin thanabalasingam thanasi thanenthiran thango thantananont thap thapa tharu thela
thembekwayo thembela thenjwayo theron theroulde theseira theunissen theuri thevandran thiam thiao thiaw thicke thill
thiong'o thiongane thioub thioune thiru thirunavukarasu thivy thobeni thole thom thompson thomsen thomson thorarensen
thorlacius thorne thornhill thorpe thoya thoyana thuku thuladhar thule thuliswayo thumbela thumbeza thun thurab
thuraisingham thuranira thusi thusini thwala tialata tianvarich tiba tierney tijerina tikaram tikoirotuma tilio tillman
tilt timberlake timlin timoney timony timotheou tindall tine tinney tirado tirop titipatrayunyong tiwaa tiwari tiwarie
tizikara tjapaltjarri tjin tjungurrayi tkachenko tkachuk tladi to'omaga toal tobar tobin todorov todorova
todsapornpitakul togher tohall toia toit tokich tolan toledo tolentino tolin tolosa toloza tomic tomlinson toms tonder
toner toney tonui toolan toolaram toole toolin toolis tooman toomey toor tormay tormey tormo toro toroitich torok
torpey torralba torre torrecilla torregrossa torrence torrens torrent torrents torres torrez torrijos toska toskaj tota
toth tothill touati touil toumi toure toussaint tovar towett towne townsend trainor trajanoski trajanovski trajcevski
trajkovski trancoso traore trask travers traynor treacy treanor trejo tremblay trenor trestrail trevino triana triantis
tribhowan trikasemmart trillo trim tripathi trivedi troisi tromp troncoso trotman trudeau trujillo trump trumpet truter
ts'ai tsabalala tsang tsao tsay tse tseng tshabalala tsiklauri tso tsoi tsotetsi tsou tsui tuah tuala tubridy tucker
tuckett tudela tuhame tuhiwai tuigamala tuipulotu tuisova tuitavake tuivasa tukane tukimin tukur tuladhar tull tully
tulsiram tumiran tumusiime tumwebaze tumwesigye tumwiine tungkasethakul tuohey tuohy tuominen tupara tur turcotte turei
turing turk turley turnbull turner turongkinanon turpin turunen turyasingura tusiime tutty tutu tuwei twain twala
twasiima tweneboa twesigomwe twidle twohey twohig twomey twumasi tynan tyrrell tzanev tzimopoulos ubaidillah uch
uchechi uchida udeh ueda ueno ueta ugarte uggams ugwu uhm ujagar ulibarri ulker ulloa ulum umaga umraw underwood
uniacke uniaque unnie uong upadhyay upadhyaya uppal urbina urbonas urboniene urena uria uriarte urias uribe urich urra
urrutia ursu urzua usada usamah usri utami uwais uyainah uys uzair va'a vaati vabaza vaca vadaketh vadiveloo vaidya
vaillant vaipulu vakatawa vake valadez valbuena valcarcel valdebenito valderrama valdes valdez valdivia valencia
valenciano valente valentini valenzuela valera valere valeri valette vall valladares valle vallee vallejo vallejos
valles vallet valley valls valon valverde vanags vanajah vance vancooten vanegas vangisa vanzie vaquero vara varas
vardanyan varela varga vargas varghese varkey varman varrier varty varughese vasa vasconcelos vasiliauskas
vasiliauskiene vasilyev vasquez vasseur vassiljev vaughn vaz vazquez vea veale veas veeran veerasamy veerasenan
veerathan veetil veikoso veitayaki vejar vela velandia velappan velasco velasquez velazquez veldsman velez veliz vella
vello veloso velox vendrell venegas vengatarakoo venkataraman venkatesh venter venus verasammy vercoe verdejo verdier
verdu verdugo verduzco vergara verma vermaak vermeulen versfeld vesela vesely veswakar vethamuthu vethayasas vezi
vialva viana vicelich vicencio vicens vick victory videla vidmar vidosic vidovic vieira viera vig vigil vignes vila
vilakazi vilalta vilanova vilaplana vilar vilches viljoen villa villablanca villafana villagomez villagra villagran
villalba villalobos villalonga villalpando villamil villamizar villanueva villar villareal villaroel villarreal
villarroel villasenor villaverde villegas villena villiers vina vinas vincenti vinogradov vinyuvanichkul vire virgil
virk virtanen visagie visser viswalingam viswanathan vitale vitols vivanco viveros vives viviers vizcaino vizcarrondo
vo vogel vohra voisin volkov volpato vora vorobyov vorster vos vosloo vries vu vujic vujovic vukovic vumisa vuna vundla
vunipola vunisa vuuren waage waaka waal wable wabomba wabwile wabwire wacana wada wadhwa wagenaar wagener waghorn wagle
wagner wahbillah wahidan wahidin wahome wahyudin wahyuni waia waine waithaka waithe waithera waithira waititi waiy
wakhungu wakio wako walcott waldron wali walia wall walla wallace waller wallis wallner walsh walshe walters walton
wamaitha wamboi wambura wamuyu wandera wane wanga wangai wangare wangechi wangeci wanjau wanje wanjira wanjugu wanliss
wannapaitoonsri wanyoike wanza wanzala waqa wara ward wardana ware warhol wario warner warri warrior warsame waruguru
warui wasaga wasendlunkulu wasike wasil wasita wasiu waskita wason wasonga wasswa wastuti wasunun waswa watabe watanabe
watego waterman waters watkins watson watt watters wattley watts waugh wavamuno wavinya wawira wawire wayua wazif
weaver webb webber webby weber webster wechuli weekes weerasinghe weever wehbe weimann weiner weir weiss wela welch
wellington wells welsh welter wentzel weru wessels west westfield westhuizen westhuyzen westmaas weston westphal
westwood weza whaanga whalen whap whare wharepapa wharerau wharton wharwood wheeler whelan whelehan whiskey whit
whitaker white whitehead whitehouse whiteman whiteside whitfield whitman whitmore whittaker whitty whyte wiafe wibisono
wibowo wicaksono wickliffe wickramasinghe widiastuti widodo widow wiggins wihongi wijaya wijayanti wijesinghe
wilberforce wilcox wildani wilderman wildin wildschut wiley wilkerson wilkes wilkins wilkinson wilkshire willane
willems willemse williamson willoughby wilton wiltshire wimmer wimolnot winarno winarsih winchester windler winehouse
winfield winiata winkler winslet winter winters wintor wise wiseau wishart wisniewski wisse witsel wojciechowski wojcik
wolf wolfe wolmarans wolmerans wood woodard woodley woods woodward wook woolley wosiyane woulfe wouters wozniak wratt
wren wrenn wright wrynn wu wunungmurra wurst wyk wyke wynne xaba xacon xairo xala xana xenia xhakaza xiana xicoy ximba
xolo xue xulu ya'accob yaacob yaacup yaakob yaamoa yacob yacoob yadav yade yahaya yahi yahiaoui yajid yakovenko yakub
yallery yamada yamaguchi yamamoto yamani yamasaki yamashita yamazaki yanes yanez yankaran yankee yanner yanuar yap
yaqin yates yatich yator yawching yawson yazbek ybarra ye yearwood yeboa yeboah yebra yego yegon yeh yei yellen yengi
yengwa yengwayo yentob yeow yepes yetming yeung yeyeye yiaw yim yirenkyi yiu yoder yogi yohannan yokoyama york yorulmaz
yos yoshida youn younis youprasert youseph yousfi yriarte yudhistira yuille yuksel yulianti yulianto yuliarti yuniar
yunta yunupingu yunus yuro yusihasbi yusrin yusseri yuste yuszelan yuzli zabala zabaleta zachariah zafran zagar zahani
zahar zahareman zahin zailan zailani zaimi zaiminuddin zain zainorazman zainudin zainun zainuri zairi zairulaizam
zakour zakuan zam zaman zamanhuri zamani zamarreno zamarripa zambrana zambrano zamhari zammit zamora zamorano zamran
zamree zamudio zamzuri zani zaoui zapata zaragoza zarate zarins zaro zauner zavala zawadi zawi zayas zaytsev zazlan
zedillo zehnei zengin zenteno zepeda zephyrine zeroual zerrouki zhafran zhou ziane ziani zidane zielinski ziemann
zikhungwini zimmerman zimmermann zin zipp ziro zitouni zoeng zogbi zolkafeli zolkifli zondi zondo zorlu zorrilla
zouaoui zuanuar zubairu zubane zuhaili zukauskas zukauskiene zukic zukri zulamin zulfikri zulhazril zulkafli zulkanine
zulkarnaen zulkefle zulkernain zulkhairie zulqurnainin zulu zuluaga zuma zumali zungu zuniga zupan zupancic zuraidi
zurita zuu zuwairi zwane zyl
`;

/** Used as both. */
export const GIVEN_AND_SURNAMES = `
aaaqil aabid aadam aadil aalam aamil aamir aamirah aarif aariz aasif aasim aatiq aazim abaan abas abbas abdalla
abdallah abdi abdou abdul abdulla abdullah abdullahi abid abiodun abiola abosede abou abraham abril abubakar achieng
adam adan adebayo adegoke adekunle adeleke aden adha adi adnan adrian afifah afiq afnan africa agnes agustin agustina
ahmad ahmed ahwali aidil aiman aizad aizam aizat ajmal akar akeem akhmal akid akif akinwale akinyi akmal akoth alanis
alba albert alberto alejandro alex alexander alexandre alexis alfonso alfred ali alif allan allen allison alonso alvaro
amador amahle amar amara amaya ambrose america amin amina aminat aminuddin amiruddin amirul ammar amor amran amri
amsyar anand ananda anderson andile andre andres andrew anele ang angel angus anh anne anthony antoine anton antoni
antonio anuar anwar anyango aperahama aqil aqila arapeta archer arief arif ariff ariffin arifin arman arnau arnold
arthur arumugam arya aryan aryani ashley ashraf ashraff ashton asmadi asmawi asri asyraf athman atieno augustine
augustus aun auraq aurelia aurora austin awadil awaludin awamil awani awira awj awmar ayaan ayala ayamin ayanda ayize
ayo ayomide ayyubi azahar azalea azam azban azhan azhar azhari azim aziz azizah azizan azlan azli azman azmi azmin azni
azraai azri azril azrin azrul azuan baaqir baaree baashir baasim baasit babar babu bac bach badal badr bae baha bahadur
baharin baharuddin bahati bai bailey bak bakari bakri bakti bala baleegh bali bambad bao baraka barasa barr barraq
barry bartolome basaam basaruddin basdeo baseer bashaar bashaarat basheerah basri basyir batal batool bautista beatrice
bedi bella bello benard benedict benito benjamin benn benoit benson bernard berry bertrand bett bevan bharadwaj
bhardwaj bhargava bhola bibi bilaal bill billy binh bissoondath biswas bizhan black blair blake blanc blanca blanche
bok bon bong boniface boon borhan borja bosibori bowe boyd bradley brady brett brian brock brogan bruce bruna bruno
bryan buhari bui bukhari bun buraid burton buu byron caesar cahir cai cal callan cameron campbell campo candelaria cao
carey carlos carolina carter casey cassandra cassidy cassie celestine cha chabane chad chai chaitan chaitram cham chan
chand chanda chandra chandran chandrika chang chao charan charles charo chase chau che chea cheah cheam chebet chee
chege cheikh chelangat chen cheng cheok cheong chepkemoi chepkoech chepkorir cherif cherotich cheruiyot chi chia chiang
chieh chien chih chin ching chiu cho choi chong choo choong chou chow choy christian christie christopher chu chua
chuah chuan chui chukwu chun chung chuong cirino clare clark clayton clement clemente clifford clinton cody cohen cole
colin collin collins colum concepcion concha connor conrad cooper corona courtney craig cruz cung curtis cyrus daamin
dabir dahalan dai dakhil dalal dale dalton damayanti damon damurah dan dane dang danh dani danial daniel daniels danish
danjuma dao dara darain darcy darius datta dau daud dave david davis dawud dean deane dee deng denis dennis deodath
deonarine deoraj deosaran derrick desmond devan dever devi devin dhanraj diarra dickson didier diego diem dien diep
dillon din ding dinh dini divan djuhandie doan dolkefli dolly domingo dominguez dominique don donald dong donovan
doolarie dora douglas drew duane duarte duke duncan duong dzikri earl eden eder edison edmund edwin effendi ehsaas
ejlaal ekhsan elias elie elijah elizabeth elliot elliott ellis elvina emerson emine emmanuel erdogan ergul esfandyar
eshan esteban esther etienne evans faber fabian fadhil fadhilah fadzil fahmi fairuz faiz faizal faizan faleolo fam fan
fang farah fares farhan farid farida farina faris fathi fauzi fay faye fazal fazli feliciano feng fergus ferhat fermin
fernanda fernando fidvi fikri finlay finn firdaus fitri fletcher flor flores flynn fok folau fong foo foong frances
francis francisco franco francois frank franklin fraser frederick fritz fuad fung funmilayo gabriel gajadhar gala gale
gallego gan ganaka ganesh ganga gao gara garrett garry garvin gaspar gathoni gati gautam gavin gee george georges
gerard ghafoor ghanee ghani ghannam ghasaan ghauth ghayoor ghazi ghazzal ghunayn ghutayf gia giang giao giap gibson gil
gilbert gilberto giles gilles gina giri gitau githinji gitonga glenn gobin gobind godfrey godwin goh gohar gokool gong
gonzalo goo gopal gopaul gordon goswami govindasamy grace gracia graham grant gregoire gregory guillaume gul gulfam
gulshan gunn guo guy gwak gwen habib haddad hadi hafiz hafizi hafizuddin hah haikal haiqal hairuddin haizan hajar hakim
hakimi hakimie haley halim hamdani hamid hamisi hamza hamzah han hanafi hanif haniff hanim hanna hannah hans hanuman
hao haran hardath hardy hari harini haris harith hariz harjo harley harmaini harold haron harper harricharan harridath
harrilal harris harrison harry harun harvey hasan hasif hasim hassan haszlan haw hayden hazim haziq heath hector hee
heeralal helen helmi henare heng henry herbert herman hernando hew hidalgo hidayat hii hilary hilmi hilton himanshu
himawan hisam hoa hoang hocine hohepa holden hong honore hoo hooi hope horomona hou howard hsia hsiang hsin hsing
hsiung hsueh hua huang hubert hudson hugo hui humphrey hun hunter hur husaini husna hussain hussein hussin huynh
huzaifa hwang ibraaheem ibrahim idham idris iftikhaar ihab ihsaan ihtiram ijli ikhmal ikhwan ikmal ikram ilan ilman
iman imran indar ioane iqbal irfan irsyad irungu irving isa isaac ishak ishmael iskandar ismail israel issa issack izam
izwan izzat izzuddin jaabir jabir jabr jack jackson jacob jacques jad jaggernath jahdami jahdari jaime jairam jalaal
jalil jamaal jamal jamaluddin jameel james jameson jang jani janki jao jasni javier jaya jean jebet jee jeewan
jefferson jeffrey jefri jelagat jelani jelita jemutai jen jeong jepchirchir jepchumba jepkoech jepkorir jepkosgei
jeptoo jeremiah jerome jerono jerop jerotich jeruto jesus jia jian jiang jin joe joel johan johari john johnson
johnstone jomo jonas jonathan jong joo jordan joseph joshua joy joyce juan julia julian julien julio julius juma jumat
jun junaidi jung junior justina kaamil kabeer kabir kabiru kachela kadir kaiser kala kaleem kaleema kalicharan kalyan
kam kamal kamaruddin kamarudin kamarul kamaruzaman kamau kamil kamran kan kanda kandasamy kane kang kanini kannan kao
kar kara karaamat karam karan karani karanja karen kari karim karimi kariuki karna kasam kashif kashyap kasim kassim
kasturi katana kate katherine kay kayode kaysan kee keegan keelan keely keita keith kelly kelvin kemboi ken kendall
keng kennedy kenny kent kern kerry kerubo kevin keya kha khaled khalid khan khatta khay khemraj khoa khoo khor khu khuc
khuong khusaini kia kiarie kibet kieran kieu kilonzo kim kimani kimanzi kimathi kimberly kimeu kimutai kin king
kingston kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kirby
kirk kirsten kirui kissoon koech koh kok kong koo korir kosgei kow kris krish krishendath krishna krishnasamy kristi
kua kuan kum kumar kumari kumi kung kuo kuria kurt kusuma kwamboka kwok kwong kyalo kyle kyra labeeb lac lacey lahiah
lai lajlaj lakshmi laksita lal lala lalchan lam lambert lan lang langa langat lao lara lata latif latiff lau lauren
laurence laurent laurie law lawrence layth lazaro lazim lee leen lei leigh leilani leng leon leonard leong leow leroy
leslie lestari lester leu leung levi lew lewis li lian liang liao liem lien lieu liew lim limazah limon lin lincoln
lindsay lindsey ling lino linton liong liow liu liyaaqat liyaqat lloyd lochan logan loh loi lok long loo looi look lord
lorenzo losa lou louis lourenco low loy luay luc luca lucas lucero lucio lui luis luk luka luke lukman lum luna luo
luong luqmaan luqman lut lutf luu luz lwandle lyle lynn lystra maalik maawiya macauley macharia mackenzie madani
madiyan mah mahadeo mahase mahathir mahbeer mahbub maheen mahendra maher mahfuj mahfuz mahi mahmood mahmoud mahmusin
mai maia maina maingi majd majeed mak makau makena makinwa makokha makori malcolm malek malik manan mang mani
manikavasagam maniram manohar mansor mansour manu manuel mao mar mara marcel marcelle marco marcos maree margaret mari
marie marimuthu marino marion mark maroof marti martin martina martinez marty martyn marvin marwa mary maryadi maryam
mas masika masinde mason mat mata matas matei mateo matheus mathew matias matiu matthew mau maurice maxwell may maya
mazlan mbaye mbithi mboya mbugua mburu mckenzie meaghan mee mei melani melinda melville melvin meredith merle michael
michel mickey miguel mihaka mikel mikhail miley miller milton min miranda mirza miskan misra mitch mitchell mitra
mlungisi moana mobolaji moc mohamed mohammad mohammed mohamud mohan mohanlal mohinder mohit mok mokhtar moktar momanyi
mon montgomery montserrat mora moraa moreno morgan morris moses mou mourib moussa moy mubarak muchiri muema mueni
mugambi mugendi mugo muhaimi muhammad muia muiruri mukhwana muli mulwa mumbi mumo mun munene mungai muni munroe munshi
munyao munyoki murad muriithi murimi murithi muriuki murray musa musau musee musembi muslim mustafa mustapha mustaqim
mustika mustofa musyoka musyoki musyrif mutai muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso
mutisya mutua mutuku mutunga muturi muzamil mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti myles
naail nabeel nabih nabil nacer nadeem naeem nafula nagi naim nair najam najeeb najib najmi naliaka nam nan nanda
nandlal nanjala narad narayan narine nasaruddin nasir nasri nasrullah nate nath nathaniel naufal nawal nawawi nazario
nazeri nazhan nazir nazmi nazri nazrin ndegwa nderitu ndirangu nduku ndung'u ndunge ndungu nduta neal nee nekesa nel
nelima nelson nene neo nestor neville newton ng'ang'a nga ngai ngan nganga ngao ngari nghi nghiem ngigi ngo ngozi ngu
ngugi nguyen nhiem nhlanhla nhu niang nicholas nicklaus nicol nicolas nieves nikora ninh nino niu nixon nizam njagi
njenga njeri njeru njiru njogu njoki njoroge njue njuguna nkosi nkrumah noel nolan nong nonkululeko noor noordin
noorizman norazman norazmi nordin norhisham norman norsilan nugraha nur nyaboke nyaga nyakundi nyamai nyambura
nyanchama nyawira nyongesa nzioka nzomo obianuju ocampo ochieng odhiambo odongo odunayo oduor okafor okello okoth okumu
oladimeji olaoluwa oliva olive oliver olivier oloo olumide oluoch oluwakemi oluwaseun oluwaseyi oluwatosin omair omar
omari omeir omer omobolanle omolara omondi omran ondieki ong onyango ooi opeyemi opiyo orlando osman ossama othman
otieno otto ouma owais owen owino owuor ozturk pablo pai pak pan pang pangestu pao parasram paris park parker parsa
partap pascal pascual pastor patience patrice patrick pau paul paulo pauzi paz pearce pedro pei pelayo peng permanand
perry peter peterson peyton phang phi philip philippe phillip phung phuong pierce pierre pik piper poh pok pol pooran
pope pou prabowo prakash prasad prasetya prasetyo pratiwi prayoga prescott preston prince purwadi puspita putra putri
qaasim qabeel qadar qadeer qahtan qaim qais qaseem qasif qin qiu quadir quan quek quinn qusay qusyairi qutaybah raaghib
raakin raashid raatib rabah rabar rabb rabbani rabee rabiah radi radzi raed rael rafay rafeek rafeeq raffioddin rafi
rafizal raghavan rahayu raheel raheem rahim rahman rahmat rahmawati raj raja rajab rajan rajata rajendra rajkumar raju
ram rama ramadan ramadhan ramasamy ramdan ramesh rameshwar ramlan ramli ramnarine ramon rana randall rangi rani ranjit
raphael rashid rashidi rasid rattan ravel ravi rawle ray raya raymond razak razali razlan redzuan reece regan reina
remy ren reuben reyes reyna rich richard richie rico ridzuan ridzwan rifqi riley rim rinn rio rizal robb robert roberts
robin robinson rodgers rodney rodrigo roger rogers rohaan rohan rohit rohman roland roldan roma romain romeo ronan rono
roodal roopchand roopnarine roque ros rosa rosario rose roslan roslee rosli rosnan ross rotich rowan rowland roy rozi
ruslan rusli russell ryan ryder rynn saabir saad saafir saahir saajid saal saalim saaqib saar saariyah sabah sabeeh
sabil sabiq sabir saboor sabri sabur saburah sadan sadaqat sadeed sadio safie safrizal safwan sagar sahadeo sai saidi
sair sakri salah salami salim salleh salma salman salomon salvador sam sama samad samaroo samba sami sammy samson
samsul samuel samwel sancho sandy sani sanorhizam santiago santos sarah saraswati saravanan satnarine sazali scotland
scott sebastian sebastien sekinat selamat sem sen senon seo seth seukeran seve seye sha shabana shade shafie shafiq
shah shaharudin shahrazy sham shameer shamizan shamsuddin shamsudin shamsul shan shankar shannon shao shapiein sharif
sharifudin shaw shea shee shehu sheikh shekoni shen sheng sher sherry shi shih shim shin shiu shmsul shoba shong shu
shukri shum shung sia siah siao siaw sierra sieunarine siew sifuna sila sim simiyu simon sio siong siow sitaram siu
sloan smith sofi soh sohan soi sok solekhan solomon som song soni sonny sonnylal sony soo soodeen sookdeo sooknanan
sookraj souma sow spencer srinivasan stan stanley stefano stephen sterling steve stevenson steward stewart stuart
subramaniam suchit sudama sudan sudirman suen suhaimi sukhdeo sulaiman suleiman sultan sun surendran suresh surya
swaleh syafiq syahir syahmi syakir syazwan sylvester syukri taaj taanish tabassum tadeen tafazal tahaw tahawwur taheem
tahir tahmaseb tai taimur taiwo taj tajammul tak takiudin talal talat talha talhah tali talib tam tamanna tamati
tamihana tan tang tanner tao tara tarmizi tat taufa taufek tawkeel tay taylor te tee teh tek temitope teng teo teoh
terry tew tey thach thai thang thao thaqif theodore thew thi thibault thierry thieu thinh thoi thomas thong thoo
thornton thum thuo thuong tian tien tiep tiernan tieu ting tiong tipene titus tiu todd toh tolulope tom tomas tong
toolsie tra trac tracey tracy tran trang travis trieu trinh troy trung truong tsai tsuma tuan tuhoe tuilagi tuimavave
tung tupou turcan tyler tyson ubaadah ubadah ubaid ubaidah ubay ubayd ubaydullah uche udeen uhban umaarah umair umar
ung urrab usman utama vahar vala valentin valentine valero vang varma vasudevan vaughan vega vera vicente victor vidal
vien vincent vong vuong vyas waahid waajid wachira wadi wadood wafa wafeeq wafi wafula wah wahab wahhaaj wahid wai
wainaina wairimu walker walt walter waluyo wamalwa wambua wambugu wambui wan wanda wang wangari wangila wangui wanja
wanjala wanjiku wanjiru wanjohi wanyama wanyonyi wardi warren warwick washington waweru wayne wei wekesa weldon wen
weng werner wesley wesonga whitney will william williams willis wilson winston wiremu wong woo woon wulandari wur
wuraola wyatt xavier xia xiang xiao xie xiong xu yaa yadid yafir yaghnam yago yahia yahya yahyaa yam yaman yami yan
yang yanis yao yaqub yar yaseen yasin yasir yau yawer yazid yee yen yeo yeoh yeong yep yew yin ying yip yolanda yong
yoo yoon yosef young youssef yow yu yuan yue yueh yuen yun yung yusaini yusni yusof yusoff yusri yussof yussuf yusuf
zaafir zaahid zaahir zaakir zacharia zackariya zafar zafir zafrul zahaar zahari zaheer zahrah zahri zahrun zahur zaid
zaidi zainal zaini zainordin zainuddin zakaria zaki zakir zakwan zamre zamri zar'ai zarar zawawi zayyir zelaya zeng
zhang zhao zheng zhong zhu zihni zikry zizi zol zou zubair zubir zufayri zuki zulaika zulfadhli zulfikar zulhelmi
zulkarnain zulkefli zulkifli zuri zuwayhir
`;
