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
aaden aage aagot aaltje aapo aarne aaro aatos abaco abadon abagail abak abaka abakan abakay abar abay abbigail
abbondanzio abbondio abbos abdellah abdiel abdone abdonie abdourahmane abdramane abdu abduaziz abduboriy abdulhamid
abdumalik abdurahmon abeba abela abelard abelin abeline abelone abendam abenzio abibo abie abigaelle abigaili abigale
abigayle abigel abina abjorn abluc abondance abram abramio abramo abror absalon absar absolon acace acacie acacio
acanthe acario accursio acela acelya acey achaire achiel achil achiles achille achraf achsah acie acilia acilio acim
aciscolo acrisio acuk aculina acun adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta
adalfredo adalgisa adalgiso adaline adalric adalrico adalsinde adalyn adalynn adamaris adar adas adberilgen addi addie
addisyn addo addolorata addyson adea adegrin adegrine adelajda adelard adelasia adelbert adelberto adelchi adelfo
adelgardo adelgunde adelheid adelie adelin adelinde adeline adeliya adell adella adelle adelmo adelphe adeltrude
adelya adelyn adelynn adenet adeodat adeodato adhemar adhra adia adiel adile adilene adimu adis adison adja adjutor
adlai adline admir adolf adolfa adolfina adolfine adolphe adolphie adolphus adone adonise adrain adraman adrastee
adrehilde adriane adrianne adriano adriel adriena adriene adrienn adrija adrijana adrione adron adyson aedin aegileif
aegir aengus aenne aesa aesir aevar aevarr afanasi afanasie afaq affan affie afil afitap afra afrim afro afruza afsar
afsin afton agabay agabio agafia agah agahadi agakagan agalak agamennone agamusa agapet agathange agathon agaton
agaxan agazio agca agenore agesilao agilbert agilberte agla aglae aglaia aglaja agnan agnane agnar agne agnea
agneflete agnesa agnese agness agneta agnete agni agnolo agnos agostino agripina agrippa agrippin agrippine agris
agron agrypina agust agusta agustus ahenk ahlem ahti aiace aidano aidyn aiga aija aijuka aiko aila ailbhe ailene aili
ailish aimable aimo aimone ainars airi aishling aistis aivar aivaras aivars aiyana aiyanna ajan ajana ajlin ajna akalp
akas akata akbatur akbay akboru akbudak akbugra akbulak akcakoca akcora akdemir akdogan ake akeelah akkun akkunlu
akkurt akkus akobir akseli aksil aksungur aktan aktekin aktimur akvelina alaban alaboru aladag aladogan alaina alaine
alais alakurt alamanno alani alano alanta alanzo alara alarico alaya alayna alayunt alayuntlu alban albane albena
alberade alberic alberico albertha albertine albertus albertyna alboino albrico albulena alby alcee alceo alceste
alcibiade alcide alcidie alcie alcime alcina alcine alcino alcyone alda aldar aldegonde aldemir alden alderano aldin
aldis aldny aldobrando aldogan aldona aldonce aldric alea aleah aleandro aleardo alease aleaume alecia aleck aleen
aleena alejandrin alek aleksandras aleksandrs aleksanteri aleksei aleksej aleksi aleksy alemka alen alena alene alenia
alenka aleodor aleramo alesea alesia aleska alessa alessio aleta aleth aletha alethea aletta alevtina alexandar
alexande alexandr alexandrea alexandrina alexandro alexandros alexane alexanne alexei alexej alexie alexina alexine
alexus alexys alexzander aleyna alfa alfar alfdis alferd alfey alfgeir alfgrimur alfhildur alfifa alfio alfonsa
alfonse alfonz alfonzo alford alfreda alfros alfrun alfsol alfur alger algernon algie algirdas algirds algis algiso
algot algu aliana alic alica alican alida aliette alighiero alijah aliona alisan alisir alissa alissia alisson alistar
alivia alixe aliz aliza alizee alja aljaz aljosa alkaboluk alkaevli alkan alla allahverdi allean alleen allegra allena
allene alli alliaume alline allisson allyn allyson allyssa almar almasi almaz almeda almedia almer almerigo almeta
almila almina almine almir almire almiro almon almut almuth almyra alois aloise aloisia aloisie aloizs alojz alojza
alojzia alojzij alojzija alojzije alon alonza aloys aloyse aloysius alpagut alparsbeg alpata alpay alpaya alpaykagan
alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alpheus alphons alphonsine alphonso
alphonsus alpike alpilig alpinien alpkara alpkuluk alpkutlu alptegin alptugrul alptunga alpturan alptutuk alpulug
alpurungu alpurungututuk alpyoruk alrekur alrun alston alsu altan altankagan altankan altay altea altemur altha althee
altie altin alton altuga alvah alvan alvar alvena alver alvera alverda alverede alverta alvia alvie alviero alvilda
alvina alvira alvis alvise alvy alwar alwilda alwin alwina alwine alyah alyce alycia alys alysa alyse alysia alyson
alyssia alysson alyvia alzbeta alzina amabela amadea amadeo amael amaliane amalija amalric amalthee amand amande
amandin amant amante amanzio amarande amaranthe amaranto amare amarion amasa amata amatore amauri amaury ambrine
ambrogio ambroise ambroisie ambrosiano ambrozy amea amedee amedeo amedeu amela ameliane amelien ameline amelio amely
amelya amerigo amethyste amey amiah amicie amiel amilcare amilia aminte amintore amiya amiyah amleto amma ammie ammon
amone amore ampelio amra amrak amul amundi amya amza anabela anabella anae anael anaelle anahita anaida analia analyn
anamaria anamarija ananias anasa anass anastase anastasije anastasios anastatia anastaz anastazia anastazie anastazija
anastazja anatazie anatol anatole anatoli anatolia anatolie anatolii anatolij anca ancel ancelin anceline anci ancica
ancuk ancuta andac andela andelika andelin andelina andelko andelo andeol andjela andjelina andoche andon andor
andrada andrae andreane andreanne andreja andrejka andrejs andrena andress andrian andriana andrija andrijana andrin
andrina andrius andro andromeda andrus andrzej andwele andzejs andzelika andzs anej anemona aneta anete anett anetta
anette anezka anfinn angadreme angalia angantyr angavu ange angele angelia angelika angella anghelina angi angilbe
angilberte angilran angoustan ania anica anice anicee anicet aniceto anicette anie aniela aniello anik aniko anina
anisoara anitra aniya aniyah anjanette anjelica anke ankica anko annabell annabella annaelle annagrazia annalena
annaliese annalisa annamae annamaria annar annarr annedore annegret annegrete annekatrin anneke annel anneleen
annelene anneli annelies anneliese annelise annelore annemarie annemette annemie annemijn anner annerose annett
annetta anney annia annibal annibale annica annice annick anniina annija annika annikki annina annis annita annonciade
annukka anny anona anoni anouar anouck anrijs ansaldo ansbert ansberte anselme ansgar ansgary ansis anslavs ansley
ansora ansovino anssi anstrudie antanas antea antek antelmo antero anthelme anthelmette anthoney antide antigone antim
antimo antino antioco antione antionette antje anto antoaneta antone antonela antonetta antonette antonie antonietta
antonija antonin antonina antonine antonino antonios antoniu antoon antra antti antun antwain antwan antwon anuta
anvar anze aongus apak apatarkan aphelie apisai apolena apollina apollinaire apollinare apollinary apolline apollonia
appoline aprancur apuleio aquilin aquilino arabela arabelle araboga arademir arah araldo aram araminta aranka aratone
arba arbay arbie arbjartur arbjorg arbjorn arbjort arbnor arbuz arcadi arcadie arcadii arcadio archambaud archange
archibald archimede archippo arcibaldo arcuk arda ardath ardelia ardell ardella ardelle arden ardeth ardian ardis
ardit ardita ardith ardito arduino ardyce areli arelia aren aresio areta aretha arey argeir argelia argie argimiro
argine argo argun arialdo arian ariane aribert ariberto aric aricie arie ariele ariella arielle arij arija arijs
arijus arild arinbjorg arinbjorn arion arisa aristarco ariste aristeo aristid aristide aristione aristita aristo
aristofane aristotele arja arkad arkadijs arkadiusz arkady arkie arla arlan arland arlaug arleen arlen arlena arleta
arleth arletta arlette arlie arlin arlind arlinda arline arlis arly arlyn arlyne armagan armance armand armandas
armande armandine armands armann armel armeline armelle armend armey armide arminas arminda arminio armins arminta
armond armstead arna arnac arnald arnaldur arnar arnas arnav arnberg arnbergur arnbjorg arnbjorn arnborg arnd arndis
arndor arne arnel arnett arnetta arney arnfinna arnfinnur arnfreyr arnfried arngeir arngrimur arngunnur arnhildur arni
arnie arnika arnim arnina arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnmundur arno
arnoddur arnolda arnoldas arnor arnora arnost arnostka arnros arnrun arnsteinn arnulf arnulfur arny arolde aronas
aronne arpad arpat arra arrie arrigo arsael arsaell arsal arsen arsene arsenie arsenije arseniusz arsim arsinoe
arslanargun arslanboru arslansungur arslantegin arslanyabgu arsol arsun artelia artemis artemisa arthaud artheme
arther arthor arthurine arthus artie artis arto arttu artturi artuk artukac arturas artus artut aruk arunas arunee
arunthavanathan arusi arved arveig arvel arvid arvids arvil arvilla arvin arvok arvydas arwa arwen aryana aryanna
arystarch arzen arzu asad asael asali asanboga asani asanti asantudun asantugrul asartegin asatira asbergur asberry
asbjorg asbjorn asborg asbury ascanio ascelin asceline asdis asdrubale ase asella asgautur asgeir asger asgrimur
ashanti ashely ashildur ashlea ashli ashlie ashlyn ashlynn ashtyn asija asil asila asilbek asimodeo asiri askatla
askell askja asko askur asla aslakur aslaug aslaugur asleif asmini asmira asmundur asny asolfur ason aspar asros asrun
assa assar assetou assil assomption assumpta assunta assunto assya astalogul astarte astbjorg astbjorn astbjort astdis
asterie asterio astgeir asthildur astianatte astmar astmundur astree astrida astrikur astrit astrun astvald astvaldur
astvar astveig astvin asuela asug asuk asvaldur asvor atabala atac atakagan atakan atalan ataleo atalia atamoglan
atanas atanasia atanasio atanazie atanazy atasu ataullah atberilgen atena atenulf athalie athanase athanasie athena
athenais athina athos athumani atiena atila atilla atla atli atmaca atte attie attila attilano attilio attracta atuncu
aube aubertine auberto aubin aubra aubree aubrie audace aude audebert audeline audie audley audouin audra audran
audreanne audriana audrianna audrina audrius audry audy augustas augustyna aukusti aulikki aulis aung aure aureja
aurel aurele aurelian aureliana aurelien aurelienne aurelija aureliu aurelle aurian auriane aurica aurilla aurimas
auro auron aurthur ausilia ausiliatrice ausilio ausma ausra ausrine austar austen austmann austmar auston austra
austri austyn auther authur autry auxane auxence avah avar aveline averardo averi averie averil avgust avie aviel
avigaelle avis avital avluc avoye avsar axelia axeline axelle axelma axenia axinte ayan ayas ayaz aybalta ayban aybars
aybeg aydarkagan aydemir ayden aydin aydogan aydogdu aydogmus ayem aygul aykagan aykal aykan aykurt aylan ayline ayluc
ayluctarkan ayma ayman aymane aymard aymardine aymeric aymon aymonde aynur ayren ayruk aysu aytac aytak aytekin aytug
ayvaz azak azalee azeglio azelia azelie azeline azelio azer azgan azganaz aziza azizhan azul azuolas azzie azzurra
babeta babett babette babila babur babyboy bacara baccayman baccio bacco bacman badabul badis badruk badur baering
baeringur baeron bafode baga bagaalp bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey
bagaturipi bagatursepi bagdagul bagtas bahar bahia bahtiyar baiba bainimarama bairbre bakagul balaka balakatay
baldassare balderico baldey baldovino baldrun baldu baldur baldvin baldvina balinda balta baltar balthasar balthazar
baltur balz bambi bambina banel bangu banuta bara baraktore barbala barbeg barboga barbol barbra barbro barbulsun
barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardo bardomiano barica barkan barkdogdu barkdogmus
barkdurdu barkdurmus barlas barmaklak barnabe barnie barri barsaba barsbeg barsboga barsgan barsimeo barskan
barsurungu bart bartek bartholomaus bartholome bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu bartu
basademir basan basanyalavac basarab basat basbug bascom basgan bashkim basileo basilia basilisse baskurt basma
bassiano bassilla bastar bastiaan bastiano bastugrul basut bathilde batilda batrak battal batu batuhan batuk batur
baudouin baugur bayancar bayankagan bayat baybars baybicen bayboga baybora baybure baydar baydemir baydur baykal
baykara baykoca baykuzu baylee baylie baymunke bayna baynal baypure bayrac bayrak bayram bayruk baysungur baytara
baytas bayuncur bayur bayurku bayutmus bayuttu bazil bazyli beadie beata beate beato beatrijs beatrix beatrycze beatus
beaulah bebba bebe beceapa beckem beckett beckham beckie beda bedford bedir bedirhan bediz bedran bedreddin bedrich
bedriska begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begga begi begil begine begitutuk
begkulu beglen begni begtas begtegin begtuzun behbud behcet behic behlul behram behrouz behruz behzat beinir beinteinn
beitir bekan bekbekec bekec bekecarslan bekecarslantegin bekectegin bekir beklemis bektas bektur belcim belcir belek
belemir belgi belguc belia belimir belina bellino belma belo beltir beltramo beltun belva benadik bende bendeguz
benedek benedetta benedicte benedikt benedikta benedikte benedykt bengi bengt bengta beni benia beniamin beniamina
beniamino benidikt benidikta benigne benja benjaman benjamen benjamine benji benjiman benjman benli benlidemir benna
benney benno benone benoni benony bente bentey benthe bentina benvenuta benyamin beppe beranger berangere berard
berardo berceste bercin berdibeg berdie berend berendey berengere berenice berenika berent bergdis bergey bergfinnur
berghildur berghreinn berginsenge bergjon berglaug berglin berglind bergljot bergmannia bergmar bergmundur bergny
bergran bergrin bergros bergrun bergsteinn bergsveinn bergu bergur bergvin berinay berislav berit berkan berkay berke
berkin berkis berkley berkyaruk bermek bernadett bernadetta bernardine bernd berndt berneice bernetta bernfried
bernhardine berni berniece bernita bernodia bernt bernward beronico berra bersi bertalan bertel berthe bertil bertille
bertina bertold bertolda bertoldo bertolfo berton bertram bertulis berva besart besarta besentegin beser beshte besim
besir besnik besra bess bessi bessie bestla betemir betha bethann bethzy betina bettina bettye bettyjane bettylou
betuel beula beuve beverlee beya beyizci beyonce beyrek beyrem biagio bianka bibianna bibiano bibisora biborka bibuwa
biddie bieke bigna bilel bilgebayuncur bilgebeg bilgeciksin bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam
bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilig biligkongulsengun billye bilol binbegi bindir bindo biniam
bino birdella birger birgid birgir birgita birgitt birgitta birgitte birhan birino birkir birna birnir birol birt
birta birte birtha birthe birtie birtingur birtir birtna biruta bisenija biserka bivoj bjargar bjargdis bjargey
bjarghildur bjarglind bjargmundur bjarkan bjarkar bjarkey bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarndis
bjarne bjarney bjarnfinnur bjarnhildur bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnsteinn
bjarnveig bjarny bjartey bjartmann bjartmar bjartmey bjartur bjolan bjolfur bjorg bjorgey bjorghildur bjorgmundur
bjorgolfur bjorgulfur bjorgvin bjorn bjorney bjornolfur bjort blaedis blaengur blaer blaevar blaey blagica blagoje
blahomil blahomila blahomir blahomira blahoslav blahoslava blanchie blandine blanduzia blane blanka blathnaid blaz
blazena blerim blerina blerta blomey bluette bluford bobana bobba bobbi bobbye bobur bodi bodil bodo boel boet boga
bogac bogacuk bogde bogdis boge bogga boghildur bogi bogoljub bogomir bogu bohdan bohdana bohemond bohuchval bohumil
bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokde boldaz bolden
boldizsar bolemir bolen boleslav boleslava boleslavs bolli bolmus bolsun bolun boma bonagiunta bonaldo bonavita boncuk
bonek bonge bongul bongulboga bonifac bonu bopha boran borbala borcul borgar borgdis borghildur borgny borgrun
borgulfur borislav borislava borivoj borivoje borjan borje borkur borlukcu borna bornak boroka borris bortecine
bortolo borubars borusengun borut borys bosiljka bosko bostjan bothildur botnia botolfur botond boyan boyankulu
boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar
bozidara bozislav bozkurt bozkus bozok bradut bradyn braeden braedon braelyn braghildur bragi braiden brajan brajen
brak brancaleone brandan branddis brandee branden brandie brandin brandur brandusa brandyn branimir branimira
branislav branislava brankica branko brannon branson brantley bratislav braydon braylen braylon breana breann breanne
brecht breda breeda breege breffni breki brencis brenden brenn brennen brennon breonna bresi brestir bret bretislav
bretislava bria briac brianda brianne brice brid bridger bridgett bridie briek brielle briet brieuc briget brigette
brighid brigita brigitta briley brilyant brimar brimdis brimhildur brimi brimir brimrun brinley brion brionna brisa
brita britany britni britny britt britta brittaney brittani brittanie brittnay brittnee brittni brittnie brittny
britton brjann broddi brona bronislav bronislava bronislavs bronson bronwen brooklynn bror brune brunehaut brunehilde
brunhild brunhilda brunhilde brunilde bruto bryana bryanna brycen brygida brylee bryn bryndis bryngeir brynhildur
brynja brynjar brynjolfur brynjulfur brynlee brynleifur brynn brynny brynsteinn bryntyr bryon bryton bucan budag budak
buddie budimir budislav budivoj budunlu budus budustudun buel buelah buell buena buffy buford bugday bugduz bugduzemen
buge bugra bugrakarakagan bugu bugubilge bujar bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin
bukurije bukusboga bula bulacapan bulah bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen
buna bunsuz bunul bunyamin burak burcak burckhard burdette bure buren burghard burgucan burgut burhan buri burim burk
burkard burkay burkek burkney burkni burkut burluk burney burnice burnie burrel burslan burulday burulgu burunduk
busara busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk bylgja
bynum byrdie bystrik cabbar cabdar cabus cacilia cacilie caden cael cafer cagan cagatay cagdas cagla caglayan cagru
cahan cahangir cahid caiden cailyn caino cait caitlynn caius cajsa calanico calapkulu calcedonio caldonia cale caleigh
calina calixte calleigh callie callisto calogera calogero calpurnia camelien camil camilia camilla camillien camillo
camillus camisha cammie camren camron camryn camylle canalp candar candi candide candis candyce canel cangul canice
cankan cannie cansel cansu cantemir cantidio canziano capitola capitolina cappie cari caribert carie carin carine
carisa carita carlee carleen carleigh carlie carlijn carlisle carloman carlotta carlyn carma carmella carmo carna
carnell carolann carolanne carolee carolien carolin carolynn caronte carponio carri carsen cary caryl caryn cas casen
casiana casie casilda casimer casimir casimira casimiro caslav cason cass cassandre cassien cassio cassiopea cassiopee
cassondra castille casto caswell cataleya catalin caterina catharina catherina catheriona cathern cathey cathi cathie
cathleen cathrin cathrina cathriona catia catina catinca catrin catrina catrine catrinel catullo cavad cavid cayden
caydence cayla caylee cazimir ceasar cebe cecco cecilie cecilija cecille cecily cecylia cecyliusz cedomir cedrick
cedrik cedrin celal celaleddin celasun celen celena celene celestia celestin celestyn celestyna celian celie celien
celil celinia cem cemal cemali cemen cemgen cemil cena cenek cengiz cenk cenka centa ceola cephus cerasela ceren
cesaire cesario cesminaz cestmir cestmira cetinel cevahir cevat ceyda ceykun ceyla ceylan ceylin ceylinaz ceyran cezar
cezara cezary cezmi chace chadd chadrick chahine chahinez chaim chaima chaiwat chaka chalmer chalmers chaminda chancey
chanel chanelle chanie chaniya channie chante chanthy charissa charisse charla charlaine charle charlee charleen
charlemagne charley charline charlize charlott charlotta charlottie charls charlsie charolette charos chasity chauncey
chauncy chausiki chaya chayenne chayma chaz cheick chelsi chelsie chelsy cherelle cheri cherilyn cherrelle cherri
cherryl cherubino cheryle cheryll chesley chessie chestina cheusi cheyanne chiaffredo childebert chilperic chipo
chipukizi chiquita chira chiril chirill chirine chloie chrabros chraniboj chranibor chranislav chranislava chrissie
chrissy christa christeen christel christena christene christer christianne christiano christin christion christl
christodule christof christoffer christop christoper chrudos chrysole chrysostome chrystal chuki chval chyna chynna
ciarra cicek cicem ciera cierra cigdem cihad cihangir cihansah ciji cilay cilenti ciler cilla cilly cilvenaz cimen
cimnaz cinda cindi cingiz cino cinzia ciprian cipriana cirano ciril cirilla cirkeline cise cisil cistoslav cistoslava
citlalli civan claas clabe claiborne clarabelle clarance clarenzio claribel clarinda clarine clarisse clarnce clas
classie claud claudie claudien claudiu claudy clavdia clavs clea cleandre cleandro clearence cleda clelia clelie clell
clella clemenzia clemie clemma clemmie clemon cleo cleofe cleola cleon cleone cleonico cleophee cleora cleta cletus
cleva clevie clide cliffie clinio clio clodoveo clora clotaire clothilde clotilda clovis cloyd clyda clydie clytie
cobulmak coby cocukboru codey codi codin codrin codrina codrut codruta cointa cokramayul colby coleen coleton colie
coline collien colmanno colmazio colombano colombe colten colu coluccio columba colvin conard concepta concetta
concetto concordio conleth conny conradin constanta constantia constantina constanze constatin contina coolidge
coraima coralia coraline corbin corbiniano corda cordaro cordell cordella cordia cordie cordula corean corene coreno
corentin corentine coretta cori corie corine corinna coriolano corliss corneille cornelious corneliu cornell cornie
coronato corrina corrine corsin corto corvin cosima cosimo coskuner cosmin cosmina cosmo cosqun costante costel coty
courtland cremenzio crenguta creola crescente crescenzia crescenzio crespignano cressie crin crina cris crissie crissy
cristaldo cristen cristi cristiana cristin cristine cristofor cristoforo cristy crocefissa crocefisso crockett cronida
crysta crystel csaba csanad csenge csilla csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cumhur cumsud
cunegonda cuneyt cuniberto curdin curtiss cuzia cvetka cydney cyndi cyntha cyntie cyprian cyprien cyra cyrian cyriaque
cyriel cyrielle cyrila cyrill cyrille cyrine cyryl czeslaw d'arc daan daantje dabiziv dabney dacian daciana daciano
dacio daeja dafina dag dagbjartur dagbjorg dagbjort dagfari dagfinnur daggeir daggros daghan dagmann dagmara dagmey
dagny dagnyr dagobert dagrun dagur daiana daiga daija daijah daina dainess dainis dainius dainuvite daisey daisha
daisie daisye daja dajana dakoda dakotah dalbert daldis daler daley dalibor dalibora daliborka dalida dalie dalimil
dalimila dalimir dalimira dalli dallilja dallin dalmann dalmar dalmazio dalros dalvin damarcus damari damarion damaso
dameon damiana damienne damijan damil damin damir damjana damjanka damla damocle damond dandre daneen danelle danette
daney dangelo danhildur danica danielius danijela danika danil danique danita danival danka dann dannie danniel
dannielle danuse danuta danyel danyell danyelle danyka danyl daquan daragh darby darci darcie dardan darek darell
darian dariana darie darien darina darine darinka darion dariusz darja darl darla darleen darline darlyne darold daron
darran darrel darri darrian darrick darrien darrion darrius darry darryle darryll darvin darwyn daryle daryn dashawn
dasia daulton daunte davante daver davian davida davide davie davina davino davion davnet davon davonta davonte davor
davorin dawid dawit dawna dawne daxton dayami dayan dayanara dayane dayle dayne dayse dea deana deandra deangelo deann
deanne deante deasia debbi debbra debby debera debi deborrah debrah debroah decebal decimo dedra dedric dedrick deeann
deedee deena deetta degna deidra deidre deion deirdre deividas dejah dejana dejon dejuan delbert delcie deliah delie
delila delilah delina delinda delisa delizia della dellar dellia dellie delma delmer delmus delois delora delores
deloris delpha delphia delphin delphine delsie delton delvin delwin dema demarco demarcus demario demarion demet
demetra demetri demetria demetric demetrios demetris demetrius demetriusz demiralp demirhan democrito demond demonte
demostene dena dendy deneen deneval denice deniel deniis denine denisa denisha denisz denita dennie denton denzel
denzell denzil deodata deodato deondre deonta deontae deonte depold deqa dequan derald dereon derik derin derl deron
derrek derval dervilla dervis derwin derya deryl desanka desdemona desean deshaun deshawn desi desiderato desimir
desirae despina dessa dessie destan destany deste destin destinee destiney destini destry detlef detlev detmar detrich
devante devaughn devonta devontae devonte devota devran devyn deward dewayne dewitt dex dexx dezider dezso dezzie
diamante diandra diann dianora diar diara diarmaid dicie dicle diclehan dicy didda didem didimo didina diede diederik
dieke dierk diethard diethelm diether dietlind dietlinde dietmar dieudonnee dijana dijon dikmen dilani dilaver dilay
dilberay dildar dildora dilek diler diletta dilhan dilja dillan dillard dillie dilnoz dilnur dilruba dilsad dimitrii
dimitrij dimitrije dimitrina dimmbla dimmey dinc dino diocleziano diodata diodoro diogene diomede dionicio dionigi
dionizy dionte dionyz dionyzos direnc diri disa disella dita ditmar ditte diviska divna divo diyor diyora dizik
djayden djenna djuana djuna dluhos dmitrii dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava
dochia docia doda dodato dofri doganay doganer dogg dogu dogun doina doinita dola dolli dollie dollye doloris dolph
dolphus dolunay domagoj domald domaldi domaldur domantas domas domen domenic domenica domenick domenik domezio
domhildur domingos dominick dominika dominque dominyka domitille domiziano domnica domonique donaciano donagh donalda
donaldur donat donata donatas donatella donatello donavan donavon dondre dondu donell donia donita doniyor donka donn
donny donough donta dontae donte dorana dorathea dorathy dorde dorene doretha doretta dorey dori doriana doriane
doriano dorica dorien dorin dorina dorinda dorinel dorit dorji dorla dorle dorli dorman doroteja doroteo dorotha
dorothe dorothea dorottya dorte dortha dorthe dorthea dorthey dorthy doru dosha doshia doshie dosia dossie dottie
doubravka douwe dovie dovile dovud dovydas draga dragica draginja dragisa dragoje dragojlo dragoljub dragos dragoslav
dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin
drauma draumey draupnir draven draza drazen dreki drema dren drengur drifa drilon drina driss drita driton drofn
droplaug drott drucilla druina drusilla drzimir drzislav duard dubravka dubravko duccio duco ducu dufa duje dujo
dulina dumitra dumitrana dumitrita duna dundar dunia dunya dunyo dura durad durda durdane durdica durdona durell durna
durrell durriye dursun duru dururbunsuz durward durwood dusana dusanka dusica dustan dustyn duuk duygu dvalinn dwain
dwaine dwan dwyane dyan dylano dylon dymphna dympna dyna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn dzidra
dzile dzintars dzintra dzirkstite e'zoza eakumbu eanna earlean earlene earley earlie earline earnestine eartha easton
eathel eavan ebba ebbe ebbi ebbie eben ebeneser eber eberardo eberg ebin eboni ebonney ebren ebru ebuzer ecaterina
ecclesio ecehan ecem ecevit eckard eckart eckehard eckhard eckhart ecmel ecvet eda edd edda eddi edelberga edelbert
edelgard edeltraud edeltraut edeltrud edgaras edhem edie edil edilon edina edite editha editta ediz edla edmee edmon
edmondo edmonia edmunds ednah edon edona edra edrie edsel eduards edvard edvarda edvardas edvige edvin edvinas edwardo
edyta edythe edzus eefje eelis eemeli eemil eerik eero eetu eeva efemia effa effie efim efimia efisio efken eflah
efraim efrem efrosinia efsun eftalya eftimia efua ege egedia egemen egeo eggert eggrun egidijus egidio egil egill
egils eginardo egisto egizia egla egle egmont egon egona egor egrim egzona ehrenfried ehrentraud ehrhard eidvile eija
eikar eila eilifur eimantas einar einari einbjorg eindis einer einey einhildur einina einir einrun eira eirdis
eirfinna eirik eirika eirikur eirny eirun eitel eithel eithne eivin eivind eivor eizens ekaterina ekec ekim ekin
ekkehard ekkehart ekrem ekundu ela elaide elaina elam elana elanur elariz elayne elberg elbert elberta elbridge elby
elcin elda eldar eldbjorg elden eldey eldgrimur eldjarn eldlilja eldmar eldor eldora eldred eldridge eldrun eldur elea
eleanora eleanore elease electa eleina elektra elemer elenborg elenor elenora elenore eleonor eleonora elettra
eleuthere elex elfa elfar elfi elfida elfie elfreda elfrida elfrieda elfriede elfur elgie elgun eliah eliahou eliakimu
eliane elianna eliano eliasz elick elida eliel elien elieser eliette eliezer elifio eliga eligah elige elihu eliisa
elimar elimena elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinmundur elinore
elinros eliodoro elion eliona elior eliot eliott eliros elisabeta elisabete elisabetha elisabetta elisaveta elisea
elisee elisio elissa elita elizabet elizabeta elizabete elizah elizbeth elize elizebeth elizej elizeus elka elke
ellada elladio ellamae ellar elle ellert elley elliana ellin ellinor ellisif ellsworth ellwood ellyn elman elmas
elmeri elmidar elmir elmira elmire elmo elmore elmyra elna elnora eloan eloane elody elof elogio eloi elois elona
elone elonzo elora elouan elouise elroy elsabet elsad elsbeth elsebeth elsi elsworth elta elti elturan elva elvana
elvar elvera elvezio elvi elvie elvino elvire elvy elwanda elwin elwira elwyn elxan elya elyanora elyes elyne elynn
elyse elyssa elzada elzbieta elzear elzie elzy emaline emanoil emanuela emanuele emanuil embrek emced emel emeliana
emelie emeline emelyne emeralda emerance emerencie emeric emerich emese emett emidio emie emiel emilee emilian
emilianna emilien emilijan emilis emina emirhan emmalee emmaline emmelie emmely emmerico emmi emmie emmit emmitt
emmons emna emogene emory empirio emrah emre emry emy ena enar enderun endre endrigo endrit enea enecone eneka
engelbert engilbert engilbjartur engilbjort engiljon engill engilros engin engla enguerrand enie enika eniko enimia
enio enis enise enja enna ennio enno enoch enok enola enora enrica enrika ensar ensio enver enyo enzi enzio eola eowyn
ephraim ephram ephriam epiphane eppie epsie eracla eraclide eraldo eralp erardo erast eray erazim erazmus erberto erby
ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erdmute erel eremia eren
erenia erentuz eres ergene ergenekatun ergin erguner erhard eriberto erich ericka erico erie erikas erina erinc erine
erion erkam erke erkki erla erland erlar erle erlen erlendur erlene erlin erlinda erline erling erlingur erman ermanis
ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo ermina erminia erminio ermins ernesta
ernestas ernests ernir erno erny erol eron eros erpur ersilia ersin ertenozuk ertugrul erva ervina erving ervins erwan
erwann eryk erykah erzsebet esat esau esben esco esekiel esen esenbike esequiel eser esila esin esja esjar eskil esko
eslemnur esley esmarelda esmee esmeray esmira espen espoir esra essa essi essie estefan estefani estel estell estera
esteri esterina estevan estie estill estiva eston esuperio eszter etela etelka eterie etha ethann ethelene ethelyn
ethem ethen ethie ethna ethne ethyle etibar etil etiqad etter ettie ettore eubert euclide eudochia eudokia eudoksja
eudoxe eudoxie eufebio eufemio eufrasia eufronio eufrosina eufrozina eugen eugeniu eugeniusz eula eulah euna eunika
euphrasie eura euridice eurydice eusebe eusebie eusebiu eusebius euseo eustache eustatiu eustorgio eustosio
eustracjusz eutalia eutalio evald evaldas evaldo evalena evalyn evamaria evander evandro evangelia evangeline
evangelos evanghelina evann evarist evariste evasio evdochia evdokija evelena evelien eveliina evelynn everardo everet
everette evertt evey evfemia evgenia evgheni evghenia evghenii evi evia evidio evija evin evlalia evodio evon evonne
evran evremondo evren evsen evy evzen evzenie ewa ewelina ewenn ewin exie eyal eyberg eybjorg eybjort eydis eyerusalem
eyglo eyhildur eyiz eyja eyjalin eyjolfur eylaugur eyleif eyleifur eylin eymar eymundur eyrikur eyros eyrun eysan
eysteinn eytan eythan eyup eyvar eyveig eyvindur eyvor eyyub ezechiel ezechiele ezell ezio ezrak ezzard faas fabia
fabie fabienne fabrice fabricia fabrizia fadime fadumo fady fae fafnir fahari fahrettin fahri fahriye fahrunissa faik
faisa falgeir falih falki falko falon falur famiano famil famke fanaka fannar fannberg fanndis fanney fanngeir fanni
fannie fannlaug fannye fantin fantine farai faraja farangiz fardau farhad farhiya farhod farijika fariza faruk farzona
fasih fatmir fatmire faton fatos fatouma fausta faustas faustin faustina faustine faustyn faustyna favian faya fayen
fayenne faysal fazilet fazullah feba februn feda fedai fedde federica federigo fedro fehime fehmi felecia felician
felicie felicien felicita felicite feliks felina felisha felizitas fem fema femke femm fengur fenja fenna fenne fenrir
feodor feodora feodosia ferah feramus feramuz feray ferd ferda ferdi ferdinanda ferdinando ferdynanda feride feridun
feriha ferit ferman fermiano fermo fernand fernande ferne ferre ferruccio ferruh fertram feruza feryel festo fevronia
fevzi feykir feyyaz feyza feyzullah fiamma fiammetta fidan fidele fidelia fidelie fidelius fidelma fidencio fidenziano
fidenzio fides fieke fien fiene fiep fiete fifill figen fikret fikriye filemon filibert filiberto filipia filipp
filippa filippia filiz filmon filofteia filomen filomeno filotije filou fimar finbarr finia finian finja finna
finnbjorg finnbjork finnbjorn finnboga finnbogi finnborg finndis finney finngeir finnja finnjon finnlaug finnlaugur
finnley finnros finnur finola fiodor fionan fionn fionna fionnula fiordaliso fiorenziano fiorenzo fiorino firas
firdavs firdevs firdovsi firman firmin firudin fisnik fitim fitore fitzhugh fjalar fjalldis fjarki fjola fjolar fjolla
fjolmundur fjolnir fjolvar fjornir flaminia flamur flannan flavian flaviana flaviano flavie flavien flaviu flavius
fleano fleda fleeta flem flemming fleta fleur floare floarea flodoard floki flonnie floortje florance florencja
florene florent florenta florentin florentine florentyn florentyna florestan floretta floriana floriane floriano
florica florie florim florine florrie flosi flossie flovent floy flurin flurina foca foch fode folco folda folke
folker folkert folki fonn forni fortunat fortunee fosca fosco foss fossmar fotima foucauld foulques franca francette
franci francies francina francisc franciscus francisek franciska francisque francisquita franciszka franjo franky
frann fransiska frantisek frantiska franziska frar frauke freda frede frederica fredericka frederik frederika
frederike frederikke fredi fredie fredo fredric fredrika freeda freek fregn freia freida fremont frenkie freshta
freybjorn freydis freyja freylaug freyleif freymar freymundur freyr freysteinn fricis frido fridolin friedbert
friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedlinde friedo frigg frimann frithjof
frode frona fronie fronnie frontiniano frosti frostros frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem
fulden fulgence fulgenzio fulvia fulvio fulya fumiko funda funi furaha fureyya furio furkan furseo furuzan fuscolo
fusi fusun fuzayl fylkir fynn gabe gabi gabin gabrielius gabrijela gaefa gaeflaug gaelle gaetan gaffar gage gaglioffo
gaia gaida gaige gaio gaither gaja gajana galdino galdur galeazzo galen galfryd galilea galileo galina gallicano
gamaliel gamze gani ganimete garance garech garett garey garik garika garimberto garnett garold garpur garreth garri
garrick garvan gaspare gastone gatien gatis gaudenzia gaudenzio gaudino gaui gauja gaukur gauthildur gauti gautiero
gautrekur gautur gavan gavino gavril gavrilo gavyn gayla gaylen gaylon gaynell gazanfer gazmend geanina gearld
gearldine gearoid gebhard gedeon gedeone gederts gediminas geert gefjun gefn geir geira geirbjorg geirdis geirfinna
geirfinnur geirhildur geirhjortur geirhvatur geiri geirlaug geirlaugur geirleifur geirmundur geirny geirolfur geirrun
geirtryggur geirvaldur geisli gejza gelila gelin gelincik gellert gellir gelsomina geltrude gelu geminiano gena
genadij gencer generosa generoso genesia genesio genevra gennie geno genovefa genoveffa gentiana genziano geoffroy
georg georganna georgeann georgeanna georgel georgene georgeta georgetta georgette georgian georgiann georgianna
georgije georgine geovanni geovany geralda geraldina geralyn gerarda gerardina gerardine gerardus gerasim gerasimo
geraud gerazim gerazym gerberge gerbert gerd gerda gerdi geremia gereon gerfried gergely gergo gerharda gerhart
gerhild geri gerino gerlind gerlinde germaine germana gernot gero gerolamo gerold gerolf geronzio gerri gerta gertha
gerti gertie gertraud gertraude gertraut gertrud gertruda gerwin gery gesa gesche gesine gestny gestrun gestur
gesualdo geta getachew gethera gevheri geza ghebre ghenadi ghenadie ghennadi gheorghi gheorghii gheorghina gherardo
gherghina ghislaine gholam giacinta giacinto giacobbe giada giadero giambattista giampiero giana gianbattista
giandomenico gianfrancesco gianina gianluca gianluigi gianmarco gianmaria gianmario gianpaolo gianpiero gianpietro
gianuario giasone gica gicu gidget giedre giedrius giesela gigi gigja gigjar gigliola gijs gilberta gilberte gildo
gilford giliola gillo gilly gilmar gilmer gilslaug gineto ginette ginewra gintare gioacchina gioacchino gioachino
giobbe gioberto gioconda giocondo gioele gioffre gion giona gionata giorgian giorgiana giosue giosuele giotto giovani
giove gioventino giovenzio girardo girart giray girlie girtha gisa gisele gisella gisla gislebert gisley gisli gislina
gislinde gislny gislrun gislunn gissunn gissur gitta gitte giuda giuditta giulietta giulio giulitta giuseppa
giuseppina giusta giustiniano giustino giusto gizela gizella gizem gizur gjaflaug gjuki gladyce gleb glendon glendora
glenna glennie glennis gligorije glinda gloa globjort glodis gloey gloi glorie glumur glynda glynis gneisti gnupur
gnyr godeberta godelieva godelieve goffredo gojko gokalp gokben gokboru gokcegol gokcen gokcicek gokhan gokmen goksin
goldia golia golub gomberto gonca gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzague
gorana goranka gorazd gordan gorden gordiano gorkem gorm gorun gosta gosto gote gothard gottardo gottfrid gottfried
gotthilf gotthold gottlob gottskalk gottsveinn goundo gozde gracelyn gracian graciliano gracja gradimir grani grania
grankell gratian gratiana gratiela grato grayce graydon graziana graziella grazina grazyna greca grecia grega greggory
gregoria gregorian greipur greppur gret greta gretar gretchen grete gretel grethe gretl gretta grettir greyson grga
grgo grgur griet grieta grigori grigorije grima grimaldo grimar grimey grimhildur grimkell grimlaugur grimnir
grimolfur grimulfur grimur grisel grizelda groa grozdana grzegorz gualberto gualtiero gubio gudrite gudrun gudula
guelfo guenda guendalina guenievre guenter guenther guerrino guglielmo guher guiberto guilford guilhem guilhemine
guiscardo guiseppe gulbahar gulbala gulben gulcin guldem guldeste gulemen gulgun gulhan gullbra gullveig gulmira
gulnar gulnaz gulnur gulpembe gulriz gulsen gulsum gultac gultekin gulten gulumser gulustan gulxar gumesindo gumi
gumus gunars gunborg guncicek gunda gundel gundelinda gundhild gundi gundogdu gundogmus gundolf gundula gunduz guner
gungor gunhild gunilla gunita guniz gunnar gunnberg gunnbjorg gunnbjorn gunnbjort gunnborg gunndis gunndor gunndora
gunnella gunnfinna gunngeir gunnhallur gunnhildur gunnjona gunnlaug gunnlaugur gunnleif gunnleifur gunnolfur gunnoli
gunnrun gunnsteinn gunnur gunnvaldur gunnveig gunnvor gunseli gunta guntars guntis guntram gunvor gunyaruk gurbuz
gurcan gurdal gurhan gurkan gurli gurol gurry gursel guss gussie gusta gustaaf gustaf gustas gustav gustava gustave
gustavine gustavus gusti gustie gusztav gutti guttormur guus guusje guven guvenalp gvendolina gvozden gwenael
gwenaelle gwenda gwendolen gwendoline gwido gwyn gwyneth gyda gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyte
gytis gytta gyula gzim habbab habil habimana habtamu hacib hadassah hadda haddur haddy hadithi hadja hadley hadriel
hadrien haengur haenir hafberg hafbjorg hafborg hafdis hafey hafgrimur hafi hafid haflina hafnar hafni hafny hafros
hafrun hafsteina hafsteinn hagalin hagbert haiba hailee hailie haim hajnalka hajo hakan hakem haki hakon hakonia
halbert haldun haleigh haleygur halfdan hali halid halie halimo halina halis halisi halit halla hallbera hallbjorg
hallbjorn hallborg halldis halldor halldora halle hallgeir hallgrimur hallgunnur hallie hallkatla hallkell hallmar
hallmundur hallny hallrun hallsteinn hallur hallveig hallvor halsey hamar hamdullah hamis hamit hammad hamp hampus
hamundur hanae handan hanefi hanga hanife hanja hannchen hanne hannele hannelore hanney hanno hanns hannu hanny hanora
hansa hansel hansford hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli
haralamb haralambie harald haraldur harambee hardouin harekur harijs harlan harland harlaugur harlen harlene harlie
harlon harlow haroun harouna haroune harpa harri harrie harriett harriette harro harrold hartmut hartmuth hartvig
hartwell haruko harve harvie harvy haseki hasel hashiki hasibi hasin haskell hasmet hassane hassie hasso hastal
hasteinn hata hatima hatip hatouma hattab hattie hauksteinn haukur haukvaldur hava havar havard havarr havla hawehindi
haya hayal haydar haylee haylie haywood hazar hazelle hazen hazle heber heda hedda hedelin hedi hedvig hedviga hedvika
hedwig hedy hege heide heidelinde heidelore heidemarie heiderose heidrun heike heikir heikki heiko heimir heimo heiner
heinfried heinrekur heisi hekima hekla hektor helaine helan heleen helfried helga helge helgi heli helie helier helina
helio helios hella helle hellevi hellmut hellmuth helmar helmer helmtrud helmuth heloise helvi helyn hemmert hendrika
hendrikka henner henny henretta henrich henrick henricus henrieta henrietta henrik henrika henrike henrikki henryk
henryka hera heracleea herberta herbjorg herbjorn herbjort herborg herdis herfinnur hergeir hergill herjolfur herlaug
herlaugur herleifur herlinda herlinde herluf herluin herma hermanis hermanni hermina hermine hermon hermundur herschel
hershell hersilia hersir hersteinn hersveinn herta hertha hervar hervey hervin hervor hessie hettie hetty heyward
hezekiah hezzie hiba hibaaq hicabi hicham hicran hidaya hidde hideo hieronim hikmet hilah hilal hilar hilarion hildar
hildburg hilde hildebert hildegard hildegarde hildegart hildegund hildegunde hildibergur hildibjorg hildibrandur
hildigeir hildiglumur hildigunnur hildimar hildimundur hilding hildingur hildir hildisif hildred hildur hilkka hillel
hillevi hilma hilmar hilmir hiltraud hiltrud himinbjorg himmet himri hincmar hinrich hinrik hinrika hinrikka hipolit
hippolyte hiram hiwot hjallkar hjalmar hjalmdis hjalmer hjalmey hjalmgeir hjalmros hjalmrun hjalmtyr hjalmur hjalmveig
hjalta hjalte hjaltey hjalti hjarnar hjorleif hjorleifur hjorny hjortur hjorvar hla hledis hlegestur hler hlif hlifar
hlin hlini hljomur hlokk hlynur hnefill hnikar hnikarr hnin hobert hodan hodari hodd hogna hogni holgeir holger holli
holmar holmbert holmbjorg holmdis holmfastur holmgeir holmgrimur holmkell holmsteinn holti honora honorine honorius
horac horace horacy horatio horatiu horea horia hortencia hortensie hortenzia hortenzie horymir horymira hosie
hoskuldur hosteen hostimil hostimila hostimir hostimira hostislav hostislava hostivit hovard hoyt hraerekur hrafn
hrafna hrafnar hrafnbergur hrafnborg hrafndis hrafney hrafnhildur hrafnkatla hrafnkell hrafnlaug hrafntinna hrafntyr
hrannar hrappur hraunar hraundis hrefna hreimur hreindis hreinn hrimnir hringur hroaldur hroar hrobjartur hroi
hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund hrutur hrvoj hrvoje hrvojka htoo htun hubertine hubertus
huccet hudavendigar hudayi huey hugberg hugbjorg hugbjort hugborg hugdis hughey hugi huginn hugleikur hugljuf hugrun
huguette huld hulda huldah huldar huldis huldrun hulki hulusi hulya huma humaiya humay humayra humayun humi humoyun
hunbjorg hunbogi hundis huner huni hunn hunor hurbert hurkan hursit husameddin husamettin husein huseynqulu husnu
husrev huston huub huxley huzeyfe hvalimir hvannar hvezdoslav hvezdoslava hvonn hyacint hyacinta hyltir hylur hypolit
hyrum hyun iacopo iacopone iacov iana ianina ianira ianis ianna ianos iaroslav iaroslava iasmina iboja ibolya ibrohim
ica icaro icey icie icilio iclal idabelle idamae idan idda idell idella idil idir idriss idriz idun ieremia iesha
ieshia ieva iffet ifora ifrah iginia iginio igino ignace ignacie ignacy ignas ignata ignatz ignaz ignazio igne ignjat
igori ihvan iida iiris iisakki ike ikeme ikicitoyun ikrime ila ilah ilai ilana ilari ilaria ilarie ilario ilarion ilay
ilayda ilbey ilbilge ilda ildebrando ildegarda ildegonda ildika ildike ildiko ilene ilenia ilga ilgegu ilgmars ilhami
ilian iliana iliane ilias ilies ilinca ilinka ilir ilja iljana ilka ilkay ilkben ilke ilker ilkin ilkka ilknur ilko
ilksen ilkyaz illa illidio illugi illuminato illya ilma ilmari ilmars ilmur ilona ilonka ilqar ilva ilyan ilyane
ilyass ilyess ilza ilze ima imad imane imani imanol imants imany imara imen imer imke immacolato immanuel immo immy
imogene imona imrane imre imrem imron inanc inara inars incoronata inda indre indrek indrikis indro inell inesa inese
inessa ineta inez inga ingalill ingberg ingbert ingdis inge ingeborg ingeborga ingeburg ingegard ingegerd ingela
ingelise ingelore ingemar inger ingetraud ingetraut ingey inghildur ingi ingiberg ingibergur ingibert ingibjartur
ingibjorg ingibjorn ingibjort ingiborg ingifinna ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria
ingimunda ingimundur ingiros ingisol ingivaldur ingiveig ingjaldur ingmar ingo ingolf ingolfur ingrida ingried ingrun
inguna ingunn ingvaldur ingvar ingveldur ingvi inja inka inken inkeri inna innocente innocenty innocenza innocenzo
inocenc inocentiu inqilab inta intiqam intizar inza ioan ioana ioanina iola iolanda iole ionel ionela ionelia ionica
ionne ionut iosefina ipek ippazio ippocrate iraida irem iren irena irenej ireneo ireneus ireneusz iride iridenta
iridian irinc irinckol irinel irisa irja irmak irmantas irmela irmeli irmengard irmgard irmhild irmi irmina irmingard
irmtraud irmtraut irmtrud irmy irpa irtis irunn irva irven irvin iryna isaak isabeau isacco isadore isafold isai isaia
isalind isaline isam isamar isar isarr isaure isaya isbjorg isbjorn ischirione isdis ise isee iseldur iseult isey
isfandiyor isfold isgeir isham ishildur isiah iside isidor isidore islaug isleif isleifur islom ismaele ismar ismerie
ismey ismo ismoil isol isold isolda isolde isolfur isom isotta israa israfil isreal isrun issam issi issiaka issol
istvan isveig ita italia itanya itil itri ituri iulia iulian iuliana iuliu iunn iuri iurie iurii iustin iustina
iustinian iva ivah ivancica ivanka ivano ivanoe ivar ivek iven iverson iveta ivetta ivey ivica ivie ivka ivna ivona
iwona ixtiyar iyana iyanna iyed iymona izaak izabela izabele izabella izabelle izaiah izaias izajasz izak izayah ize
izetta izia izidor izidora izmael izola izolda izora iztok izydor izzet izzettin izzy ja'far jaak jaakko jaana jabbar
jabez jacalyn jace jacey jachym jacintha jacinthe jacki jacoba jacobine jacopo jacque jacquelin jacquez jacquline
jacqulyn jacynthe jada jaden jadiel jadon jadran jadrana jadranka jadranko jadwiga jadyn jaeda jaeden jaelyn jaelynn
jagger jaheem jaheim jahi jahiem jahir jahongir jaida jaiden jaidyn jailene jailey jailyn jaimee jaimie jaimy jaivey
jajuan jakayla jaki jakobe jakobina jakop jakubina jale jaleel jaleesa jalen jalia jalisa jalissa jaliyah jalmari
jalol jalon jalou jalyn jalynn jamarcus jamari jamarion jame jamel jamey jami jamin jamir jamiro jamison jamiya jammie
jamshid jamya janae janaina janeen janel janell janene janessa janeta janett janetta janey janez jangwa janiah janica
janick janie janin janina janis janiya janiyah janja jann janna janne jannek jannes jannette janni jannie jannik
jannika jannis janosch janyce jaquan jarad jaren jaret jarett jari jarkko jarleth jarmil jarmila jarmo jarnbra jarne
jarngrimur jarno jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarrell
jarret jarrett jarun jase jasen jasenko jasiah jasiri jaslene jaslyn jasmijn jasmina jasminka jasmyn jasmyne jasna
jasnena jassem jassim jasur jatgeir jatmundur jaunita jautrite javen javion javohir javon javonte jawad jax jaxen
jaxson jaxton jaxx jayce jaycee jaycie jaycob jayda jaydan jaydin jaydon jaye jayla jaylah jaylan jaylano jaylee
jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jayvano jayvion jayvon jazeps jazlene jazlyn
jazlynn jazmine jazmyn jazmyne jazzlyn jazzlynn jeana jeane jeanetta jeanie jeanine jeanmarie jeanna jeannel jeannie
jeannot jeanny jed jedediah jedidiah jedrzej jef jefferey jeffie jeffry jefta jehanne jekaterina jekaubs jela
jelisaveta jelka jella jelmer jelte jemal jemima jenel jenetta jenilee jennah jennette jennyfer jeno jenovefa jensina
jente jeppe jeptha jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiasz
jergus jeri jerica jerilyn jerilynn jerimiah jerimy jerker jermain jermey jermiah jernej jerneja jerod jeroen jerold
jeromy jeronym jerrad jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerusha jeryl jerzy jesa jesenia
jesica jesika jesper jessee jessenia jessi jessika jesslyn jesslynn jessy jessyca jessye jethro jetmir jeton jetta
jette jettie jevgeni jevgenijs jevon jevrosima jewell jezdimir jezups jhun jidde jihane jihoon jil jilji jimi jimram
jina jinane jindrich jindriska jinnie jinte jinthe jip jiri jirina jitka jiwoo joachim joacim joah joakim joanie
joannie joanny joany joas jobst jocelyne jocelynn jochem jochen jochum jodis joelina joeline joell joella joelle
joellen joep joerg joeri joes joeseph joetta joette joffrey johannah johanne johnathon johney johnie johnna johnpaul
johny joi jokla jokulros jolan jolana jolanta jolanthe joleen jolette jolie jolien jolijn jolin jolina joline jomar
jomundur jona jonanna jonar jonasina jonbjorg jonbjorn jonbjort jondis jondor jondora jonell joney jongeir jonhildur
joni jonida jonina joninna jonmundur jonna jonnie jonny jonsteinn jonte jony joona joonas joonatan joost joppe jora
joran jordane jorden jordin jordy jordyn joren joretta jorfi jorg jorga jorgen jorgina jorin jorlaug jorma jormundur
jorn jorri jorrit jort jorundur jorune jorunn jorvar jorvi jory josafat josavin joscha joschua josebina josee josefien
josefiina josefin josefine josefita joselin joseline joseluis josepha josephin josephina josephus joshuah josiane
josianne josie josiephine josipa joslyn joso josse josselin jossie josteinn josy joud jouko jouni jourdain jovani
jovanka jovanni jovany jovin jovina joya joycelyn joza joze jozef jozefa jozefina jozica jozo jozsef jozue juda judah
judicael judie judit judita judite judson judyta judyth juelz juergen jugoslav juha juhana juhani juho jukka jula
julan jule juliane juliann julianna julianne julide julietta julijana julijs julika julina julious juliros julisa
julissa julita juliusz juluis jumaane juna junayd juni junia juniana junious junon juozas juraj jure jurg jurgis
jurgita juri jurij juris jurre jusma jusra jussi justas juste justen justinas justiniani juston justyn justyna jusuf
juta jutta juul juulia juuso juwan jyrki jytte kaan kaaren kaarina kaarlo kaat kabil kacey kacie kacper kacy kadeem
kadem kaden kadence kadidia kadidiatou kadijah kadin kadrican kadriye kady kadyn kaeden kaeja kael kaela kaelyn
kaelynn kagan kahlil kaiden kaija kaila kailee kailey kailyn kaina kais kaisa kaitlynn kaj kajetan kajsa kakali kaldi
kalea kaleena kaleigh kalel kalen kalender kalene kalervo kalevi kaley kalie kalinik kalistrat kaliyah kalle kallie
kalmann kalmar kaltrina kaluwa kalvin kalyn kamari kamden kamelya kameron kamiel kamilah kamilla kamille kamma kamora
kamren kamron kamryn kamuran kandace kandi kandice kandy kanesha kanisha kaombwe kapgar kapitola karahan karak karama
karamba karamoko kare kareen karelle kariane karianne karie karissa karitas karkur karlee karlene karlfried karlheinz
karli karlijn karlina karlinna karlo karlotta karly karmela karmen karo karola karolann karolien karoliina karolin
karoline karolis karoly karolyn karon karren karri karrie karson karsyn karter karvel karyl karyme kasandra kasen kash
kashangaki kasian kasie kasimir kaskazi kason kassandra kassidy kastiel kastor kastriot katalin katariina katcha
katelijne katelin katell katelynn kathaleen katharina katharyn kathe katherina kathern kathey kathi kathie kathinka
kathlene kathlyn kathrin kathrine kathryne kathyrn kati katica katija katina katinka katja katleen katlin katlyn
katlynn katri katrien katriina katrijn katrin katrine katriona kattie katty katun kauko kavon kawtar kayaalp kayca
kaycee kaydence kaylah kaylan kayleen kaylen kaylene kayley kayli kayliah kaylie kaylin kaylyn kaylynn kayna kaynak
kayra kays kayson kazanc kazimierz kazimir kazimira kazkatun kazuko kazuo keagan keandre keanna keano keara keaton
kecia keena keenen keesha keet kegan keifer keijo keila keion kekik keklik kelan kelby kelcie keld keles keli kelis
kellan kellee kellen kelsea kelsi kelsie kelton kelya kelyan kemalettin kenan kendal kende kenia kenisha kenley kenn
kennedi kennet kenney kennith kennth kensi kenth kenton kenyangi kenyatta kenyon kenza kenzi kenzo kenzy kepez keramet
kerami keran kerem keremsah keren kerim kermit kerstin kerttu kesha keshaun keshawn kesme kessaf kestutis ketilbjorg
ketilbjorn ketill ketsia kevan kevser keyan keyken keyla keyon keyshawn kezlik khalilah khamani khari khin khiry kiah
kiana kianna kiano kiapo kiaran kiarra kibafupia kibibi kiburi kiddy kidist kiefer kiel kieron kierra kiersten kieth
kijana kijani kika kiki kiley kilian kilyan kimball kimber kimberely kimberlee kimberli kimberlie kimbilio kimi kimmo
kimo kimora kimya kinaya kincso kindra kinga kinley kinsey kinsley kinte kinubi kiojah kipchoge kipenzi kipepeo kipp
kipras kiraz kirilo kirsi kirsti kirstine kirt kisha kisima kitti kittie kiume kiwara kiya kiyan kiyoko kiyoshi kizzie
kjalar kjallakur kjalvor kjaran kjarr kjartan kjarval kjeld kjell kjersti kjetil kjoi kladia klaengur klara klare
klarencjusz klas klaudia klaudian klaudie klaudius klaudiusz klavdija klavs kleber klemen klementina klementyna
klemenz kleopatra kloe klothilde klotylda knud knute knutur koby koda kody koenraad koggi koksal kolbeinn kolbjorg
kolbjorn kolbra kolbrun kolby koldis kole koleta kolfinna kolfinnur kolfreyja kolgrima kolgrimur kolmar koloman
kolombin kolombina kolos kolskeggur kolten kolumban kolumbin kolumbina kolur konkordia konner konnor konny konradi
konrads konradus konstance konstancie konstancja konstantin konstantins konstantyn konstanze konsuela konzuela kopur
koralia korbin korbinian kordell kordula korey korina korinna korka korkut kormakur kornel korneli kornelia kornelie
kornelija korneliusz kortney kory kosma kosmas kosta kotryna kourosh kourtney kovu kraig kraki krasava krasomil
krasomila krasoslav kresimir kresomysl kreszentia kreszenz kria kriemhild krijn krisjanis kriss krissy kristall
kristan kristaps kristberg kristbergur kristbjorg kristbjorn kristborg kristdor kristel kristensa krister kristey
kristfinnur kristgeir kristiaan kristiana kristiane kristianna kristien kristiina kristijan kristinn kristjan
kristjana kristjon kristjona kristlaug kristlaugur kristleifur kristlin kristlind kristmann kristmar kristmundur
kristny kristofer kristoffer kristolina kristros kristrun krists kristupas kristvaldur kristveig kristvin kristvina
kristyn kristyna krisztian krisztina krisztofer krsto krummi kruno krunoslav kryspin krystel krysten krystian krystin
krystina krystof krystyna ksawera ksawery ksenia ksenofont kubilay kuchanua kujtim kullervo kumru kumush kunhuta
kunibert kunigunda kunigunde kunkyi kuno kunta kurunzi kushtrim kusiima kustaa kutbettin kuzey kuzman kveldulfur kveta
kveton kvetos kvetoslav kvetoslava kvetuse kvido kweli kwintyn kyan kyano kyaw kylah kylan kylee kyleigh kylene kyler
kylian kyliann kyllian kyllikki kymani kyree kyrie kyson labinot lacie lacramioara ladarius ladina ladislao ladislau
ladislaus ladislav ladislava ladji ladonna laela laerke lafe lahna lahoma lailah lailani lailati laimonis lainey laini
laisha lajos lakeisha laken lakendra lakesha lakeshia lakisha lalie laly lamarcus lamberto lamih lamonte lancilotto
landan lando landolfo landyn lanette laney lanfranco lanie lanita lannie lanny laora lapo laquan laquita larae laraine
larensina larent laretta larey larina larisa laron larue lary larysa lashanda lashawn lashonda lashunda lasma lasonya
lasse lassi latanya latarsha latesha latifah latife latisha latonia latonya latoria latosha latoyia latrell latrice
latricia latrina laufar laufey laufhildur lauga laugey laugi launa laurance laurane laureline laurenc laurencie
laurencja laurencjusz laurene laurens laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette
laurian lauriane laurianne lauriano laurin laurina laurine lauris laurita laurits lauritz laury lauryn laurynas laus
laust lautone lavada lavar lavenia lavera lavern laverna lavina lavinio lavize lavon lavona lavonda lavonia lavonne
lawanda lawerence lawrance layana layanah laylah laylo layton lazarz laziz leala leamon leana leander leandr leandre
leane leann leanna leart leatha leatrice leda ledion leeann leelou leendert leeroy leesa lehna leia leif leifur
leighton leiknir leikny leina leisa leisha leitha lela lelah lelar lelia lella lemide lemmie lempi lemuel lenard lene
lenia lenja lenka lenn lennard lennart lennarth lenne lennert lenni lenny lenon lenora lenord lenore lenwood leny
lenya leodegar leokadia leokadie leola leoma leonhard leonia leonid leonida leonids leonilda leonio leonis leonne
leonora leonore leontin leontine leontyn leontyna leonzio leopardo leopolda leopoldina leopoldine leopoldyna leora
leordean leposava lera lerzan lesa lesana lesek lesia leslee lesli lessie lesta leszek leta letay letha lethia leticie
leticija letitia letizia letterio lettie letty leufroy levana levar levent levern levie levina levio levke levoslav
lexie lexus leya leyan leyna lhanzey liane liara lias liba libbie libena liberata liberatore libere liberio libor
libora liboria liborio liboslav liboslava libusa libuse licia lidania liddie lidie lidija lidio lidmila lidwina lieke
liene liesa liesbet liesbeth lieschen liesel lieselot lieselotte lietald lieto lieuwe lieve lieven lieze lifdis liga
lige ligita liisa liksma lilah lilas lilburn liliane lilianna lilie lilija lilijana lilita lilith liliya liljana
liljar liljuros lilla lillard lillemor liller lilli lillia lilliana lillianna lilou lilwenn lilya lilyan lilyana
lilyanna linas linberg linbjorg lindar lindbergh linddis lindita lineik linett linette liney lingny linhildur lini
linne linnea linnie linoi linoy linzy lioara lioba lior liora liridon liridona lirim lirjan liron lirone lisabet
lisandra lisann lisanne lisbet lise lisebet liselott liselotte lish lisha lissa lissi lissie lissy listalin lita lital
litha litia littie littleton litzy liuba liubov liubovi liudmila liusea liva liviana livie livija livino livio liviu
livius liwia liya liyah liyam liyan liza lizabeth lize lizete lizette lizz lizzie lizzy ljosalfur ljosbjorg ljosbra
ljotunn ljotur ljuba ljubica ljubisa ljubomir ljubov ljudevit ljudmila ljufur llewellyn loa loane lockie loda lodewijk
lodovica lodovico loek loes loet lofn loftur loftveig logey logi loic lokbra loki lolita lolla lollie loma lon lona
londyn loney longin loni lonie lonna lonny lonzo lorayne lorean loredana loree loreen lorelai lorelei loreley lorella
loren loreno loreta loretto loria lorian loriana loriann lorie lorik lorin lorinda lorne lorrain lorrayne lorri lorrie
losalini lossie lotar lothaire lothar loto lotta lotte lottie loua louan louana louane louann louanna louay loubna
louca louella louetta loui louie louisiana louka loula louna lousie louvenia lova lovie lovina lovis lovisa lovorka
lovre lowell lowie loyce loyd luann luanne luberta lubica lubin lubomir lubomira lubor lubos luboslav luboslava
lucentiu lucetta lucette luchino lucian lucica lucien lucienne lucijan lucile lucilla lucina lucindy lucious lucius
lucja lucjan lucretia lucretiu lucrezia luda ludano ludek ludger ludie ludise ludivine ludivoj ludka ludmilla ludolphe
ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovico ludovicus ludovit ludvig ludvika ludwika ludwina
lue luej luella luena luetta lugenia luigia luigina luitgard luize lujza lukka lukrecie lukrecius lulah lular lulie
luljeta lulla lulzim luminita luminosa lumir lumira lundi lura lurana lurena lurline lusia lusinda luter lutfullah
lutgarde lutgardis lutgart lutibor lutie lutobor luuk luus luvenia luverne luvinia luvisa luzia luzie luzius lya lyam
lyan lyana lyda lydell lydiane lydianne lydie lykke lyla lylah lylia lylou lyman lyndia lyngar lynwood lysanne lysiane
lytingur maad maaike maan maaria maarit maarten maartje maayane mabela mabell mabelle macaire maccabeo macel maceo
macey machelle maci macie maciej macy madaha madalin madalina madaline madalyn madalynn maddalena maddux madelene
madelief madelyn madelynn madge madie madilyn madilynn madini madisen madisyn madita madlaina madleen madleina madlen
madlyn madoa madora madyson maebell maebelle maegan maelie maeline maelis maelle maely maelyne maelys maffeo maftuna
magalie magarete magdolna magen magga maggey maggiorino maggy magna magndis magne magnea magnes magney magngeir
magnhildur magni magnusina magny magret magrit maguelone mahala mahali mahalia mahalie mahault mahaut mahmut mahulena
mahzun maidis maie maighread maija maik maike maiken maila mailin mailo maily mailys maiorico mairin maisa maisha
maisol maissa maissane maisy maivi maiwenn maiya majani majda majella majken majvor makai makaila makala makan makary
makenna makenzie makhi makini maks maksimiljan maksud maksymilian makunga makuu malaki malaya malco malcom malea
maleah malee malene malhildur maliah malin malinda malio malisa malissa malissie maliyah maliza malla mallaury malle
mallie mallorie malou malte malva malvin malvina malvine malwina mamante mame mamert mamie mammie mamoudou manadis
manal manar manasse mancio mandi mandie manelle manerva manervia manetto maney manford manfredo manie manil manilio
manja manlio manoah manona mansueto mansvet manuele manuelle maqsud marah maralyn maram marana maranda marbjorn
marcantonio marceau marceli marceline marcella marcellus marchello marcheta marci marcie marcis marcy mardell mardis
mareen mareike mareile mareks marel marela mareli marella maren marena marese mareta marey marga margareta margaretha
margarethe margarett margaretta margarette margaritha margarito margeir margene margeret margers margery marget
margherita margie margit margitta margo margreth margrethe margrett margretta margrieta margrimur margrit margrith
margrjet margueritte margunnur margurite margus marguy margy mariame mariangela marianita mariann maribeth marica
maricica mariechen marieke mariele mariella marielle marieluise mariem marieta marietta mariette marijan marijana
marijke marijn marijon mariko marilee marilena marilie marilla marilou marilynn marinda marinela marinella marinetta
marinette marinka marinko marinus marioara mariola marise marit marite maritta mariuca mariuerla mariusz mariyah marja
marjaana marjan marjana marjanca marjane marjani marjatta marjeta marjo marjolaine marjon marjona marjukka marjut
markell marketa marketta markika markita markku markrun marla marlana marland marlaug marleen marleigh marlena marli
marlie marlies marliese marlis marlise marlyn marlys marlyse marnie marnita marnix marolina marolo marolyn marouane
marquita marri marrion marrit marsa marselia marselina marsibil marsilia marsy marteinn martell martez marthen martijn
martika martta martti martyna martynas marusa maruta marwan marwane marwen marwin marybelle marybeth maryellen maryjo
marylee marylene marylin maryline marylou marylouise marylyn maryna maryvonne marzena marzia masako masao masinka
massima massimiliano massoud matan matea mateja mateusz matevz mathijs mathilda mathys matie matis matiss matisse
matjaz mato matroniano mattea matthaus matthea mattheo matthia matthilda matthis matti mattiana mattie mattina matty
mattye matunda matylda matz maua maud maude maugis mauno mauricette maurilio maurin maurits mauritz maurizio maurus
maurycy mavie mavuno maxellende maxence maxens maxie maxime maximilien maximillia maximillian maxmilian maxx mayane
mayar maybell maybelle mayeul mayla mayline maylis mayme maymie mayson mayssa mazhar mazie mcarthur mckayla mearl
mebrahtu mechelle mechthild mechthilde mechtild mecislav mecislava medard medardo medea medeja mederic medine medora
medoro meelis megane meggan meggie meghann mehari mehdiqulu mehin mehman mehriban mehrimoh mehtap meik meike meinhard
meinolf meinrad meire meja mekdes mekhi mekkin mekkino melanine melanio melchiade melchiorre melda melek melenija
melezio melih melike meliksah meline melisande melissandre melissia melita melitina melitta melkior melkolmur melkorka
mell melle mellie mellina mellisa mellissa melodee melodi melodie melonie melony melrakki melros mels meltem melusine
melva melvil melvina melvyn melwin melyna melyssa memduh memphis menachem menahem menardo mence menelao meneo menno
mennone menodora mensalder meral mercede merel mereoni meret merete merethe mergim meriam meric merih merijn merike
merilyn merita merja merkur merl merlene merlyn merna merovee merri merrie merrilee merrill mert mertie merton merve
mervi merwan merwin meryam meryl meseret messalina messiana mestan mesut meta metehan metello metha methusalem metin
metka metod metodej metra metrofane metta mette mettie metusalem meyra meyransa meyvant micayla miceal micha michaele
michala michale michalina michela michelangelo micheletto michelina micheline michell michelotto michial michiel
mickael mickie micky midas mieke miel miesha mieszko migdalia migle miguelangel miha mihael mihaela mihailo mihajlo
mihaly mihels mihhail mihkel mihnea mihriban miia miika mija mijat mijo mik mikaelina mikail mikaila mikal mikala
mikalah mikeal mikelis mikels mikjall mikkael mikkalina mikkel mikki mikko mikolas mikulas mikyas milada miladin
milanka milanko milburn milda mildinberg mileta milhan milic milik milisav milissa milivoj miljan miljana miljenko
mille milly milojica milomir milon milorad miloslav miloslava milosz milou milous milovin milred miluse milutin mima
mimir mimma mimmi mimo mimoza mimy minda mindaugas mindi minervia minervina minervino minjun minna minney minny
minodora mintie mioara miomir mirabela miran mirco mirdza mireille mirek mirela miriah mirja mirjam mirjami mirka
mirkelam mirlinda mirocleto miromil miromila mirona mironshoh miroslav miroslava miroslaw miroslawa mirra mirre mirsad
mirte mirthe mirtie mirtil miruna misa misaele misbah mischa mislav missie misti mistie misuli mitar mithat mitica
mitrut mittie mitzi mjalldis mjallhvit mjoll mjollnir mjolnir mkarkara mlad mladana mladen mnata mnislav mnislava
moche modena modis modris modrite moesha moey mogens mohamad mohamedi mohinur mohlaroyim moira moisette mojca mojmir
mojzesz moli momir momira monaldo monalisa monika monitore monja monna monnie monserrate mont montel montie montrell
monty monvids mordechai morgana morgane mork morten mory mosi mouctar moustafa mozell mozella mozelle mozes mrihani
mstislav muammer muaviye muaz mubariz mubina mudite muesser mufid mugabo muge muggur mugur mugurel muhamed muhammadali
muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar
muhammadyasin muhammadyusuf muhammadziyo muharrem muhima muhsin muhsina muhtar muhterem muhtesem muhyiddin muizza
mujdat mujgan mukadder mukaddes mukasa mukerrem muktedi muktefi mulele mumtoz mundhildur mundina munevver muninn munir
munisa murdock muren muriela murielle murl murod murry mursalina musfira mushtariy musir muskunaz muslih muslima
mustafo mutahhar muteber mutemed mutesi muttalib muxlisa muxtar muzaffer muzayyana muzdad muzdalifa muziano mwamini
mwasaa mwezi myah mychal myer myint mykel myla mylan mylee mylene mylie mylo myra myranda myrkjartan myrkvi myrl myrle
myron myrra myrta myrtha myrthe myrtice myrtie myrtil myrtille myrtis myrun nabi naci nadalina nadeesha nadege nadejda
nadeschda nadeshda nadezda nadin nadja nadzieja nael naelle naemi naglis nahel nahid nahil nahla naila naima naimh
naing naja najee najuma naki nakia nakif nakisha nakita nallely nalubega namazio namiq namon nanci nancie nandor
naneta nanette nanie nanna nannette nannie nansy naoma naoufal naoufel napoleone nara narcisse narfi narseo narsete
nashipie nasra nastja natalee natalina natalja natalya natan nataniel natascha natasja natasza natella nathanael
nathanial nathari nathasha nathen natiq natka natosha nattapong nattsol nattulfur naud naudet nautica nawel nawfel
nayel nayely nayfa nayla nazan nazariusz nazary nazif nazzareno nealie nealy neasa nebojsa necat necati necdet
nechifor necib necla neda nedas nedda nedeljko nedim nedjeljka nedjeljko nedra neele neeltje neely nefeli nehemie
nehoslav neila neisti neiva neja nejat nejc nejla neklan nelah nelda nele nelea neli nelia nelie nella nelle nellea
nelli nello nels nelu nelya nemanja nena nenad nenna nenni neola neoma neonila neopolo neoterio nepomuk neppie nera
nereo nergis nerijus neringa nermin nermine nery nesa neset nesim neslisah nestore neta nete netta nettie neva neveah
nevena nevenka nevio nevra nevzat neyla nezamysl ngamia ngeni nial niame niara nicarete nicat niccolo nicea niceforo
nicephore niceto nicezio nichelle nichifor nichol nicholaus nicklas nicla niclas nicodim nicolai nicolaie nicolaj
nicolaus nicoleta nicoletta nicoline nicolle nicon nicu niculina niculita nicusor nicuta nida niek niene nienke nigar
nigesa nihat niilo niina nikanor nikhil niki nikia nikkie nikko niklas niklavs nikodema nikolaj nikolajs nikolasz
nikole nikoleta nikolett nikoletta nikolina niks nila nilde nile nilgun nilufar nimal nimo nineli ninetta ninfa nini
niniano ninna ninnie ninthe niouma niran nisan nives niyaz niyonzima nizamettin njala njall njegomirka njola njozi
noami noan noar nobie noeleen noelie noella noelle noema noemie noemy noha noham nohan nohely noirin nojus nokkvi
nolann noleen nolen nolhan nolia nolie nollaig nomi noni nonie nonni noora noortje norberta nore noreen norene noreta
noretta norhane norica norina norine norita normunds norval norwood nostriano notburga nott noud nouha noura nourane
nout novan novruz nowi nozima ntimi nubar nuccia nuhu nukhet nula numi nunziata nuran nurettin nurgul nurgun nuri
nuriat nuriya nurlan nurlana nurmuhammad nursel nurseli nurten nurulla nusa nusret nwabudike nya nyah nyasi nyasia
nybjorg nyein nylah nynke nyoka nyoni nyota nyree nyuki oana obie obrad obren ocie octa octav octavian octaviana
octavie octaviu octavius odda oddbergur oddbjorg oddbjorn oddfreyja oddfreyr oddgeir oddhildur oddi oddie oddkell
oddlaug oddleif oddleifur oddmar oddny oddone oddrun oddsteinn oddur oddvar oddveig oddvor odelia odeline odell
oderico odessa odeta odetta odidone odie odile odilia odilon odina odis odolen odon odorico odus ofeigur ofelie
ofeliya ofelya offie ogmunda ogmundur ognjana ognjen ogri oguz oguzhan oiva oivind ojars ojvind okan okey oksan
oktavia oktavie oktay oktovia olafia olafina olafur olan oland olar olav olavi olavia olbram olcay oldrich oldriska
ole olegs olen olena olene olesea oleta olevia oley olfert olgeir olgerts olgica olgierd olie oliga olimpiada olimpian
olimpio olimpiu olin olina olinda olindo oline olivert oliviera olivija oliviu oliwer oliwier olle olli olnir olof
olov olrun olveig olver olvir olwen olympe olympia olympie omarion ombeline ombline ombretta omero omie omina onder
ondina ondine ondolfur ondrej oneida onesta onesto oneta oney onie onnie onofrio onorata onorina onorino onorio onufry
onundur onyeka oona opha ophelie opwonya oqtay orah oralia orazio orbrun orchidea orduxan orelia orell oren orene
orenzio orest orestas oreste orestes orfeo orhan oriande oriane orie orietta orilla orin orio oris orjan orka orland
orlane orlaugur orlena orley orlin orlo orlygur orma ormar ormhildur ormur orna orni ornolfur oronzo orpha orra orren
orri orrie orrin orsino orso orsola orsolina orsolya orson ortansa ortensia ortensio ortrud ortrun ortwin orval orvar
orvel orvil orvin orvis orvokki orxan osa osanna osbaldo osie osiyo oskari osmo osmondo osmund osogo ossi ossian ossie
ossur osten ostoja osvald osvaldur osvifur oswin otabek otakar otakara otelia otello otfried otha othel othmane othmar
otho otilie otilija otkatla otkell otmar oto otokar otomar otri otta ottarr ottavio ottfried otti ottie ottilia
ottilie ottmar ottokar ottomar ottone otur otylie ouida oumayra oury outi ove ovidiu ovidius ovila ovli oxana oxar
oyku oysha oystein oyvind ozan ozana ozanne ozcan ozden ozell ozella ozer ozhan ozie ozlen oznur ozren ozzie paavo
paciano pacome padraigh pairlee paityn paivi paivikki paja pakize palatino paldis palemon paley palhanna palhildur
palin palina palladia palle pallie palmazio palmey palmi palmiro palrun pamala pambe pamelia pamella pamfil pammachio
panagachie pancario pancrazio panka pankrac pankracy panna pantaleo pantaleon pantaleone pantelei panya paoletta
paralee paraschiva parascovia paride parisa parla parlee parmenio parsival parsla parthenia pasa pascaline pasi paskal
paskala paskalia pasqual paterne paterniano patrek patrekur patric patrica patricie patrik patrisia patrizia patrizio
patroclo patru patrycja patrycjusz patrycy patryk pattie paule pauletta pauli paulica paulien pauliina paulius pauls
pauside pava pavao pavica pavils pavla pavle pavlina paxton payidar payten peader pearla pearle pearlene pearley
pearlie pearline pecine peder peeter peggie pekka pelaghia pelagia pelagie pelaji peleo pelhrim pelin pelinsu pelle
pemba pembe penelopa pennie pentti pepijn pepo perceval perica pericle perihan perikles perle perley permelia pernell
pernilla pernille pero perran perrine perseo pershing persida pertev pertti peruna perver pervin perzida peta peteris
petko petrana petri petrica petrija petrina petrisor petronela petronella petronilla petronille petronius petros
petrun petrunella petruse petrut petruta petteri petula petur peyami pharell phebe phelim pheobe phileas phileine
philibert philine phillis philo philomene philothee philou phylicia phyliss phyo pien piera pierangelo pierette
piergiorgio piergiuseppe pierina pierluigi piermarco piermaria pierpaolo pierrette pierrick piersanti piersilvio piia
pijus pim pinkey pinkney pippo piraye pirjo pirkko pirmin piroska pjetur placida platone ples plesu pleun pluma
plummer plutarco polad polidoro polifemo polikarp polissena polk pollione polona polonca polykarp polyxena pompeo
pompilia pompiliu pomponio pontus ponziano ponzio popobawa porfiriusz porfiry porsha porzia porziano posey postumio
poul povilas prascovia prassede pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava preben predrag
premysl prentiss priamo pribyslav pribyslava pricilla priit primerose priscille priska privato profira prokles prokopa
prokul proserpina prospera prospero protasio proteo providenci prudenzia prudenzio prudie prvoslav pryor przemyslaw
publio puk pulcherie pumbaa punhan pupolo pusicio qadir qalib qaratel qiana qiyas qosqar quartilla queenie quentine
querano quiana quieta quinten quintia quintiliano quintilio quintin quintino quinton quinty quinziano quinzio quirin
quiteria quitterie qulam qulu qumru rabea rachela rachele rachida raci racquel radan radana radegast radek radenko
radhost radim radimir radimira radina radion radisa radislav radislava radivoj radivoje radka radmil radmilo rado
radojka radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radoslaw radovan radovana radslava
raducu radul raduz radvan radvile rae raegan raekwon raelyn raelynn rafal rafe rafet raffael raffaela raffaele
raffaella raffaellino raffaello rafila rafn rafnar rafney rafnhildur rafnkell ragna ragnar ragnbjorg ragner ragney
ragnhild ragnhildur raguel rahel rahime rahmatullah rahsaan rahsan rahwa raide raiden raif raija raik raili raimo
raimonds raimund rainald rainaldo rainelda rainhard rainold raissa raivis raivo rajana rajko rajmund rajna rajnold
rajsa rakeem rakel rakita ralf raluca rami ramid ramil raminta ramiz ramunas ramune ramy randal randalin randel
randell randi randle randolf randver ranek raniero ranim ranka ranko rannva rannveig rannver ranolfo ranya raoul
raphaela raphaelle raquan rasa rashaad rashaan rashawn rashida rasim rasit rasko rasma rastislav rastislava ratibor
ratimir ratmir rauf rauno rawane rayane rayburn rayfield rayford rayhona raymon raymonde raymund raymundo rayna
raynard rayne rayshawn rayyan rayyona razvan reanna reatha reba rebecka rebeka rebekka recai recep reda reet refah
refugio refur regena regenia reghina reginaldo reginbaldur reginbjorg regine reginn regitse regitze regnars regolo
regula reha rehorka reidar reidun reifnir reijo reimar reimer reimund reinald reinar reine reingard reinhard reinhart
reinhild reinhilde reinhold reinis reino rejan rejane rejean rejeanne reka rella relu rembrandt remig remo remondo
remus remzi renaat renada renae renars renat renate renea rengin renita renja rennie reno renske reshoni resi respicio
ressie resul reta retha reto retta rettie reubin revi rexford rexhep reybaud reyhan reymundo reyn reynald reynar
reyndis reynhildur reynir reyr rezzan rheta rhett rhona riana rianna ricardas ricards ricario riccarda ricciotti
richarda richardt richelle richelmo ricki rickie rieke rifat rigmor rigo rihanna rihards riikka riina riitta rija
rikard rike rikey rikka rikki riku rilla rillie rima rimante rimma rinaldo rinda rino rinor risasi ristana risto ritt
ritva rivka riyad riza rizvan robaldo robbe robby robertas robertina robiya robjorg robley robt roby rochus rodan
rodel roderic roderich roderik roderyk rodger rodiano rodica rodion rodoljub rodolphe rodrick roeland roena rofn rogn
rognvald rognvaldur rognvar rojus rokas rokia rokkvi roksana rolanda rolandas rolande rolands rolant rolfo rolla
rollande rollie rollin romana romane romanita romee romello romie romilda rommel romoaldo romola romolo romuald
romualdas romualdo romul romulus ronda rondal roni ronin ronna ronni ronya roope roosa rori rosabelle rosalee rosaleen
rosalinde rosaline rosalyn rosamond rosamunda rosana rosann rosanne rosant rosar rosaria rosarie rosberg rosbjorg
rosborg rosco roscoe roseanne rosel roselia roselin roselinde rosena rosetta rosevelt roshildur rosia rosinberg
rosinkar rosinkara rosinkransa roska roskva rosl roslaug roslind roslinda rosmann rosmarie rosmary rosmunda rosmundur
rosny rossa rossella rossie rostislav rostislava roswell roswita roswitha rotraud rotraut rouven rovena roxane roxann
roxanna roxelana roxie roxy roya royce roza rozalia rozalie rozalija rozalinda rozamunda rozana rozanne rozella rozina
rozita roziya rozsa rozvita rubani rubar rubeyda rubiano rubie rubye ruchan rudis rudite rudo rudolfa rudolfina ruedi
ruel ruffin ruffus rufo ruggero rugile ruhiu ruhsar ruhshona ruie rukneddin rumaysa rumena runa runar rundis rungo
runhildur runi runolfur ruprecht ruqiya ruri rurik rusins ruslana rusne rustin rustu ruta rute rutha ruthann ruthanne
ruthild rutilo rutur ruwan ruxanda ruxandra ruya ruza ruzena ruzica ryad ryann ryker rylan ryland rylee ryleigh ryley
rylie ryne ryszard ryte rytis sa'diya saara saban sabari sabastian sabazio sabele sabrine sabryna sacid sadaka sadao
sadberk saddam sadettin sadi sadia sadik sadiq sadullah sadye saeberg saebergur saebjorg saebjorn saebjort saeborg
saedis saefinna saehildur saei saelaug saelaugur saemann saemunda saemundur saeny saeros saerun saesol saeunn saevald
saevaldur saevar saevarr saevin saevor safa safae saffet saffiro saffo safir safiri safouan safouane safta sagal sahap
sahinalp sahlar sahmar sahnaz sahsuvar saige saiq sakari sakina sakir salamoun salbjorg saldis salena salih salin
salka sallie salmann salmar salny salohiddin salomea salomena salomoun salustio salvar salvor salwator samandar samara
samatha samia samie samih samil samim samina samiya samiyah sammie samo samona samual samuele samuli samweli samxal
sana sanaa sanai sandel sandie sandis sandri sandrine sandur sanela sanem sanije sanita saniya saniyah sanja sanjar
sanjin sanjuana sanjuanita sanne sanni sannie sante santeri santia santina sanziana saphira sapiente sarabi sarafina
sarahi sarani sarbello sardor sare sariah sarka sarlota sarmite sarra sarrah sarunas sarvan sarvar sarvinoz sasa
sascha saskie saso satine satu saturniano saturnin saulcerite saulius saundra sauti sauveur savana savanah savas savel
saverio saveta savi savilla savina savinien savino savion savon savva saxi saxona scholastika scholastique schuyler
scolastica scotty seaborn sebas sebastiaan sebastiana sebastiano sebastijan sebastjan sebestian sebnem sebrina
secaeddin secil seckin seconda secondiano secondina secondo sedat sedef seden sediqa sedrick sedrik sefania seff sefik
sefo sefora seghei segolene segun seher sehlevent sehrazat seif seifur seija seimur selahattin selam selcan selda
seldon selen seline selja selka selmer selvaggia selyan sema semaj semenica semere semih semion semir semiramide
semplicio sempronio semra semsi senad senait senan senay seneca senesio sengul senia senka senne senofonte senol senta
seosamh seoyeon sephora sepideh seppe seppo septima sera serafettin serafim serafima seraina serap seraphin serapione
serbulent sereina seren serenus sergej sergen sergiu sergius sergiusz serhat serina serkan sermet sermin serpil sertac
sertap servac servidio serviliano sesar seselia sesil sesilia sesselia sesselja sessilia sesto settar settimio settimo
seung seval sevara severin severina severine severt sevgi sevil sevinc sevinch sevki sevtap sevval seward seweryn
seyban seyfettin seyfi seyfulla seyma seymur seyran seyyit shae shafter shahina shahnoza shahriyor shahzod shahzoda
shaily shaima shaina shalon shalonda shameka shamika shana shanae shanda shandra shaneka shanel shanell shanelle
shanequa shani shanie shaniece shanika shaniqua shanita shaniya shanon shante shantel shantell shany shaquan shaquana
shaquita shara shardae sharday sharde sharee sharen sharita sharla sharleen sharman sharonda sharron sharyl sharyn
shasta shatara shaunna shavon shavonne shawana shawanda shawnda shawnee shawnna shawnte shayan shayla shaylee shayna
sheamus shedrick sheelagh shelba shelbi shelbie shelli shellie shelva shelvia shelvie shemar shena shenna shep sherie
sherilyn sherita sherlyn sherree sherrie sherrill sherron sherryl sheryll sheyla shianne shida shiela shiloh shinead
shira shirel shirin shirine shirlee shirleen shirleyann shirlie shohjahon shohrux shoji shon shonda shonna shpresa
shqipe shukrona shyann shyanne shyheim shyla shyrel siale siana sibbie sibel sibilla sibille sibyla sibylla sibylle
sico sicuro siddie sidoine sidon sidonia sidonie sidonio sidra siebe siegbert siegfried sieghard sieglinde siegmar
siegmund siegrid siegried siegrun siegward siem siena siep sifa sigbergur sigbert sigbjartur sigbjorn sigdis sigdor
sigdora sigebert sigfastur sigfinnur sigfrid sigfried sigga sigge siggeir sighvatur sigismond sigismondo sigismund
sigita sigjon siglaugur siglinde sigmann sigmar sigmunda sigmundur signa signar signe signhildur signy sigri sigrikur
sigrun sigsteinn sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna
sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur sigurd sigurdis sigurdor sigurdora
sigurdrif sigurdrifa sigurey sigurfinna sigurfinnur sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurhanna
sigurhelga sigurhildur sigurhjortur sigurjon sigurjona sigurkarl sigurlaug sigurlaugur sigurleif sigurleifur
sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna
siguroddur siguroli sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurunn sigurvaldi sigurveig
sigurvin sigurvina sigvaldi sigvard sigyn sihab sihabeddin sihem siir siiri siku sil silfa silfrun silja silje silka
silla sille silli siloe silvan silvere silverio silvestr silvian silviana silvie silvija silviu silvius silvo simas
sime simea simen simeona simge simi simina simonas simonetta simonia simonida simonne sinaida sinda sindre sindri
sinem sinesio sinfronio sinica sinikka sinisa sinja sinkler sintija siobain sioban siobhain sira sirac sireno siria
siriano siricio sirine sirineu sirio sirje sirkka sirnir siro sirpa sirra sirry sirzad sisi sisko sissel sisto siv
sivar sivert sixt sixte sixten sixtine sjafnar sjoerd sjofn sjors skaer skaeringur skafti skaidrite skander skapti
skarlet skarleta skefill skeggi skender skirnir skjoldur skolastika skorri skugga skuggi skula skuld skuli skulina
skuta skyler sladana slade sladjana slava slavek slaven slavena slaviboj slavibor slavisa slavka slavko slavoboj
slavoj slavoljub slavomil slavomila slavomir slavomira slawomir slobodan slobodanka smaranda smari smeralda smil
smiljana smilla smilte smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra snaedis snaeholm snaelaug
snaelaugur snaer snaeringur snaeros snaerun snaevar snaevarr snejana snjaka snjezana snjoki snjolaug snjolaugur
snjolfur snorra snorri soan sobeslav sobeslava soccorso socrate soe sofronia sofronie sohane sokrat solal solbergur
solbjartur solbjorg solbjorn solbjort solborg solbra solbrun soldis soldogg solene solenn solhildur soliha solimann
solin soline solkatla sollilja solmar solmundur solny solocone soloman solros solrun solva solvar solveig solveiga
solvej solvey solvi solvin solvina solvita solvor somer sonam sondra sondre songul sonji sonke soof sophea sophronia
sorana sorin sorina sorine sorli sostene sosteneo sostrato soter sotira souleyman soumaya spartaco spela speranta
speranzio spidola spiridon spirydion spoi spytihnev srboljub srecko sredoje sreymom srna staci stacia staffan stana
stanca stanimir stanislao stanislas stanislav stanislava stanislavs stanka stanko stapi starla starri stasa stasia
stasta stavros staza stef stefaan stefana stefania stefanija stefanny steffi stefica stefka stefnir steinar steinarr
steinbergur steinbjorg steinbjorn steinborg steindis steindor steindora steiney steinfinnur steingrimur steinhildur
steini steinkell steinlaug steinmar steinn steinolfur steinros steinrun steinunn steinvor stelian steliana stellan
steluta sten stepana stepanida stepanka stephaine stephani stephania stephenie stephon sterre stian stien stig stigrun
stigur stijn stiliano stilla stina stine stipan stiriaco stirnir stjarna stjepan stojan stojanka stojmir stoney
stormur storolfur strahinja stribor sture sturla sturlaugur sturri styr styrbjorn styrkar styrmir styrr subhan sude
sudie suelen suellen sugra suheyl sukru sukur sula suleyman sumarlina sumarros suncica sune sungara sunhee sunna
sunnefa sunneva sunniva supaporn surano sururi susann suse sushila sussanne sussie suus suzan suzann suzanna suze
suzette suzie suzon suzy svafa svafar svafnir svala svali svalrun svan svana svanbergur svanbjorg svanbjorn svanbjort
svanborg svandis svaney svangeir svanhildur svanholm svanhvit svani svanlaug svanlaugur svanmundur svanros svante
svanur svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svava svavar svea sveatoslav svebor svein
sveina sveinar sveinberg sveinbjartur sveinbjorg sveinbjorn sveinborg sveindis sveiney sveinhildur sveinjon sveinlaug
sveinlaugur sveinmar sveinn sveinros sveinrun sveinsina sveinungi sveinveig sven svend svenja svenning sverre sverrir
svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno svolnir swala swann
swantje swassane swen swetlana sybilla sybille syble sydell sydnee sydni sydnie sylas sylgja sylke sylva sylvain
sylvaine sylvana sylvania sylvanus sylvere sylvestre sylviane sylvianne sylvio sylwester sylwia symone synne synnove
syreeta syrine szabolcs szilard szilveszter szilvia szofi szofia szonja tabatha tabea tabetha taceddin tacjana tadas
taddeo tadeas tadej tadeja tadeusz tadija tafadzwa taft tage tahj tahsin taib taide taina tais taisia taisto taja
tajus takatifu takisha takumi talan talay talea talen talip talis talita talivaldis taliyah tallie talmadge talmage
talrits talya tamala tamasa tamatha tambika tambra tamekia tamela tamera tamia tamica tamie tamiko tamilla tamina
tamino tamisha tammi tammo tamra tamu tamya tancrede tancredi tandri tandy taneli taner tanesha tangela tanika taniya
taniyah tanja tanju tankred tansu tanyeli tapani tapio tarah taraji taras tarcisio tarfur tarik tariyel tarja tarkan
tarmo tarquinia tarsha tarsilla tarso taru tarzicius tasa tashi tashina tasia tasnime tassilo tatana tatenda tatia
tatianna tatjana tatsuo tatyana tatyanna tauno taurean taurin tautvydas tavaris tavian tavion tavon tawana tawanda
tawanna tawnya taya tayfun tayler tayshaun tayyar taziana taziano tazio teagan teddie teea teela teemu teija teije
teitny teitur teja tejs tekin tekinalp tekla telchide telemaco telica tellervo telma telman telse temel temir
temistocle tempie tendai tenika tenis tenisha tennie tenzin teobald teodata teodolinda teodorik teodors teodosia
teodoto teodoz teodozie teofan teofil teogene teohari teoman teona tera terance terenc terencius terencjusz terenzio
terese teressa terez tereze terezia terezie terezija terhi teri terje tero terrie terrill terttu tertuliano tesauro
tesfalem tesifonte tesnim tesnime tetiana teudosia teun teunis teuta teuvo tevfik tevhid tevin tewodros texanna texie
teymur teymuraz teymurcin tezel tezer thabiti thad thaddaus thaddeus thais thalea thalia thandar thanina thant
theadore theda thedore thekla theobald theodis theodocia theodoor theodorik theodoros theodose theodosia theodosie
theofan theofil theofila theola theophane theophil theophraste theotime theresia therman thibaud thibert thibo thiha
thije thijmen thijn thilini thilo thirza thomasina thoralf thorben thorberg thore thorge thorsten thorwald thresa
thure thurlow thurman thursa thurston thyra tianna tiarra tibaldo tibbe tibe tiber tiberia tiberio tiberiu tiberius
tibo tibor tibra tiburcius tiburzio tichomil tichomir tichon ticone tieme tiera tierra tiesha tiffani tiffanie tigist
tiguida tihomir tiia tiina tiit tiiu tija tijana tijl tijmen tijn tijs tilda tilden tilen tilla tillie tillmann tilly
tilman tilmann tilo timea timeo timm timmie timmothy timo timofei timoleon timon timotei timotej timothe timur tinca
tincuta tindar tindra tindri tindur tineke tiney tinie tinna tinne tinni tino tiphaine tiril tirone tirsa tirza tisa
tishie tistran titas titien titouan tivadar tizian tizio tjaldur tjark tjasa tjorfi tjorvi tobe tobi tobia tobiasz
tobie toccara todda todor tofiq togrul toka tolbert tolli tollie tolunay tomaz tomeka tomie tomika tomislava tomke
tommi tomo tomris tonci toncica tonda tonia tonija tonino tonja tonje tonka tonko tonni tonnin tonu toomas toon topias
tora toralf torben torbjorg torbjorn tord torey torfey torfhildur torfi torgny toriano torie torill torkvat torquato
torrance torrey torrie torry torsten tosca toscane tosco tosha toshiko toshio tova tove tovuz towanda toya tracee trae
traian trajan tranquillo trasea traude traudel traudl traugott trausti traute travon tre treena tremaine tremayne
trena trenten trenton tresa tressa tressie treva trever trevin trevion treyton treyvon triin trina triona trista
tristana tristano tristen tristian tristin triston troels trofim trond trostan trpimir trpko trude trudi trudy trula
trumaine truman trumann tryggva tryggvi tryggvina tsehay tsipora tuana tudora tudorita tudosia tuere tufan tufani
tugay tugba tugrul tugtekin tuhfe tuija tukufu tula tulay tullia tulliano tumi tunay tunc tuncer tunde tuomas tuomo
tural turan turgay turi turibio turid turkan turkay turker turkes turlough turna turold turxan tussio tutku tuukka
tuula tuuli tuulia tuulikki tuur tuva tvrtko twan twila twyla tybalt tycho tyesha tygo tylor tymeo tymon tymoteusz
tyquan tyra tyree tyreese tyrek tyreke tyrel tyrfingur tyrik tyrin tyriq tyrique tyron tyrus tyshawn ubaldo ubbi
ubertino uberto uddi udeera ueli uffe ufuk uggi ugis ugla ugne ugo ugolina ugolino uguccione uhra ujamaa ukbe ulberto
ulderico uldis ulduz ulf ulfa ulfar ulfdis ulfey ulfgeir ulfhildur ulfkell ulfljotur ulfo ulfrun ulftyr ulfur ulgen
uliana ulices ulisse uliva ulku ulla ulle ulpiano ulrica ulrico ulrik ulrika ulrike ulstano ultan ulus ulvi ulviye
ulysse umande umberto umid umile umit ummiye umoja umran umur umuralp umut undina unna unnar unnbjorg unnbjorn unndis
unndor unnsteinn unnur unsel unseli uolevi urania uranio urdino urfan uriele urijah urmas uros urs ursa ursel ursicio
ursina ursino urska ursmaro ursule urszula urte uschi ushindi usiku usmon utku uwe uwimana uygu uzeyir uzima uzoma
vaclav vaclava vada vadim vagn vagna vagnbjorg vaha vahdet vahid vahide vaida vaidas vajen vaka vakare vakris vakur
valberg valbergur valbjorg valbjork valbjorn valbjort valborg valbrandur valburga valda valdemara valdi valdimar
valdor valeh valentijn valentyn valentyna valer valeriana valeriano valerico valerii valerij valerija valerijs valeriu
valey valfredo valfrido valgeir valhildur valija valinda valka vallie vally valmar valmundur valny valorie valros
valrun valsteinn valtena valtr valtteri valtyr valur valva valy vander vanja vanna vannie vapni vaqif varmar varo
vasanthi vasare vashon vasif vasil vasili vasilica vasilie vasilina vasiti vassie vassilios vasyl vatnar vatroslav
vazeh veaceslav vebjorg vebjorn vecdi veceaslav veceslav vedasto vedis vedran vedrana veduna veera veerle veeti vefa
vefik vegard vegeir vehbi veig veigar veigur veijo veikko vejune vekell velana velaug velaugur velda veleslav
veleslava veli velia velibor velimir velimira velina velio velislav velislava velta velva vemundur venance venancio
venanzio vencel venceslao venceslav venceslava vendel vendela vendelin vendelina vendula vendulka venek venera
veneranda venerando venere venerio venessa veniamin venie venita venka vennie venuse venusta venustiano venusto veny
veola verano verdell verdiana verdie vere verecondo verena verenzio vergie vergil vergiliu verginia veriana verica
veridiana verl verla verle verlene verlie verlin verlon verlyn vermundur verne vernell vernelle verneri vernetta
vernia vernice vernie vernita veroslav veroslava versie vertie verulo vesa veselinka vesile veslava vesma vespasiano
vessie vestar vesteinn vester vestmar veta vetrarros veva veysel veysi vezio vianney vibeka vibeke vibekka vica vicdan
vicentia vicentiu vicie vickey victorien victorin victorine vicy vidadi vidak vidar vidiano vidone vidor vieroslava
viesturs vieve vifill vigdis vigdogg viggo viggunnur vigile vigilija viglundur vigmar vigmundur vignir vigny vigo
vigri vigsteinn vigtyr vigur viivi vija vijeko vijolite vikar vikingur viktorija viktorin vilberg vilbergur vilbert
vilbjorn vilbogi vilborg vilbrandur vildan vilde vildis vilem vilema vilemina vilfredo vilgeir vilgot vilhelm
vilhelmiina vilhelmina vilhelmine vilhjalmur vilho vili viliam viliana vilibald viliberto vilius viljami viljar viljem
vilji viljo villads villimey villy vilmar vilmer vilmos vilmundur vilnis vilny vilte vinbjorg vincencie vincentio
vincentiu vincenza vincenzo vinciane vindonio vinebaldo vineta viney vinfrido vinie vinjar vinka vinko vinny vinson
vinsy vinton vinz vinzenz violetta violina viorel viorela viorelia viorica vira virdie virge virgel virgia virgie
virgile virgiliu virgill virginio virgle viridiana virone virpi visar visarion viscardo visnja vissia visvaldis vit
vitalia vitalico vitalie vitalii vitalija vitalijs vitalina vitazoslav vitezslav vitezslava vitold vitoslav vittore
vittoriano vittorio vitus vivaldo viveka viviano vizbulite vjekoslav vjenceslav vjollca vlada vladan vladana vladek
vladelina vladena vladilena vladimer vladimira vladimiro vladislav vladislava vladislavs vladivoj vladlen vladlena
vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlora vodingo
voggur voichita vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojteska voldemars volfango volfgang
volkan volkhard volkmar vollie volney volundur vonda vonetta voney vonnie vopni vordis vorm vorsila vottur vratislav
vratislava vratko vreneli vreni vseboj vsebor vserad vseslav vsevolod vujadin vujica vukan vukasin vukica vukota
vulmaro vulpiano vuokko vuqar vurgun vuslat vytautas vyte waceera wael waino walburga waldemar waldtraut walentina
walenty walentyn walentyna waleran waleria walerian walery walfried walgierz walli waltraud waltraut waltrud wamwema
wandrille wanesa waneta wanita wannes wardell waridi warley warre waseme wava wawrzyniec wayde wayland waylon wayman
waymon weena welton wenche wencke wendel wendelin wendi wenke wera weronika wess westley whitley wiara wibke wiebke
wiem wieslaw wigbert wiktoria wilbert wilburn wilda wilfrid wilfried wilfriede wilfryd wilhelmina wilhelmine wilhelmus
wiliam wilkie willa willaim willam willene willfried willi willia williard willibald willibert williemae willodean
willum wiltrud wincenty windell winford winfried winni winona winthrop wirginia wirt wissam wissem witalis witold
wladyslaw wlodzimierz woldemar wolfhard woodie woodroe woodrow woodson worley wout wouter wylie wynona xalid xaliq
xamis xankisi xanlar xaver xaverie xaverius xavi xaviere xena xenie xenophon xolid xosrov xudaverdi xudayar xudu xumar
xzavier yaakov yacouba yadiel yael yaelle yagmur yahaira yahir yahyo yajaira yakobo yamilex yamina yana yancy yandel
yango yanick yanik yann yanni yannic yannik yannis yaprak yarah yared yareli yaren yaro yaron yasemin yasina yasinta
yassine yassir yekta yelda yeliz yener yenthe yesim yetkin yetta yfke yinthe ylan ylenia ylfa ylfur ylja ylur ylva
ylvi ylvie ymir yngvar yngve yngvi ynja yoan yoann yoav yoel yohane yohann yohannes yolande yolonda yona yonca yoshiko
yoshio yosra yossef yosun youmna youna youness youngho youp youri youssouf yrar yrja yrjo yrkill yrsa ysaline ysee
yseult yuce yulisa yulissa yumi yumni yurem yvan yven yvon zabedeo zabihullah zabina zaboj zaccheo zachariasz zache
zachery zackary zackery zada zadig zafer zahide zahit zahnya zahro zaiden zaituni zakariya zakariyo zakary zakarya
zakelina zakiyaxon zamfira zamin zamiq zana zandra zaneta zanete zanis zanita zaniyah zanna zanobi zaraza zaria zariah
zarije zarko zaur zavida zavier zavion zavis zaw zayd zayden zaynab zayne zayneb zbigniew zbislav zbyhnev zbyhneva
zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad
zdislav zdislava zdravko zebulon zechariah zefiro zehnia zejna zejnep zekai zeke zekeriyya zeki zekiye zela zelia
zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zelpha
zeltite zemfira zemyna zenaide zenas zende zenebio zenia zenija zeno zenobia zenobie zenobio zenon zenone zenovia
zenta zente zephirin zerrin zeteny zetico zetta zettie zewditu zeyd zeynal zeyneb zeynel zeynulla zhane ziad ziba
ziedite ziedonis zigfrida zigfrids ziggy zigmars zigrida zile zillah zilpah zilpha zinaida zinedine zinnura zinovia
zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver zivile ziya ziyad zlata zlatan zlatica zlatka zlatko
zlatomir zlatomira zlatuse zoeva zofie zofija zohra zoia zoie zoilo zoja zollie zoltan zona zora zorana zorina zorka
zoroslav zoroslava zosim zosima zosimo zrinislav zrinko zsanett zselyke zsigmond zsofia zsolt zsombor zsuzsanna zuba
zubayr zubeyr zubite zuhal zula zulal zuleyha zuleyxa zumaridi zumrud zumrut zuwena zuzana zvezdana zvonimir zvonimira
zvonka zvonko zwatie zyad zygimantas
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
aages aalbers aalerud aalto aaltonen aalts aanei aarden aarts aas aasen aasmae aavik ababei ababii abadan abadzic
abadzija abatantuono abazovic abbadh abbagnale abbasova abbate abbosov abbrescia abduazizov abduboriyov abdulhamidov
abdullaoglu abdullayeva abdullohov abdumalikov abdurahmonov abegglen abels aberg abernathy abicht abicic abola abolina
abolins abols aboltina aboltins abrahamova abrahamsen abrahamsson abramczuk abramov abramovic abrassart abrorov
abshire abt abubakrov abwao acanski accardi accardo accurso acerbi aceto achaorainn achberger achbergerova achebe
achilles achkinadze achleitner achtelik acic acimovic acin acker ackerl ackermann acquadro acquaviva acquistapace
adamaszek adamcova adamczak adamczyk adamec adamecova adamek adami adamiak adamiec adamiuk adamkova adamova adamovic
adamow adamowicz adamski adamson adamu adamus adanski adasevic addari adelaar adels ader adhaimh adhastair adic adiels
adinolfi adler adolfsson adragna adriaansen adriaensdr adriaense adriaensen adriaenssens adriels adrovic adryaens
adzijevic aebi aebischer aeby aegirs aeije aelftrud aerts aertsz aesirs aevarrs aevars afanasjev affinito afruzova
agaoglu agayeva agazzi aghas agnars agnello agnesi agnis agostinelli agovic agren agresta aguridic agusts agyeman ahic
ahlberg ahlgren ahlin ahlke ahlqvist ahlstrom ahmadi ahmetspahic ahokas ahola ahrenberg ahrens aichholzer aichinger
aidicin aiello aigare aigroz ailin ailpin aindriais aindriu ainmneach airaksinen airchinnigh airligh airmeas aitigin
ajello ajvazovic akan akbarov akbulut akelis akerlund akerman akesson akgul akifovic akis akmacic akmalov akman
akobirov aksam aksentic aksentijevic aksic aksin aksit aksovic akyurek akyuz aladic aladzic alaimo alakovic alanen
alanko alanovic alargic alastroim alatalo alavanja alavantic albanese alber albers alberti albertini alboni
albrechtova albu alcamo aldars aldea aldobrandi aleksandrov aleksandrowicz aleksandrzak alekseev aleksic aleksiejuk
alemannie alenburg alessandrini alessi alexanders alexandersson alexandrescu alexs alfano alfars alfermann alfgeirs
alfgrims alfieri alfonsi alfredsson alfs alicic alidi alighieri alih alija alikavazovic alinurov alivernini aliyeva
alizadeh aljancic alkhamis alkovic alksne alksnis allans allas allegretti allemanie allgeyer allik allmhurain almagia
almars almasac almgren almqvist aloi alonzi alpaidis alparac alpugan alreks altenwerth altera altieri altmann aluga
alvars alvins alyanak alzinova amadori amaldi amalrada amann amanovic amanowicz amberg ambrasas ambrosini ambrosino
ambrozewicz ambrozic ambrozik ambrozova amendola amerio amhalghaidh amhlaigh amhlaoigh amhlaoimh amici amidzic aminova
amirayeva amiri amirov amirs ammaniti ammann ammoscato amoah amoruso amrein amstel amundis amundsen anabadha anastasi
anciaux andelic andelkovic andelova anderberg anderl andersone andersons andesilic andonov andonovic andrasek andrasik
andrasikova andrasova andrearczyk andreasen andreasik andreasson andreev andrejczuk andrejevic andrejic andrejin
andrekovic andren andreoli andreotti andreozzi andresen andrijasevic andrijevic andrisani andriska andrle andrlova
andronic andrukiewicz andruszko andrys andryszczyk andrzejczak andrzejewski andrzejuk andziak anelli anfinns angantyrs
angeletti angeli angelini angeloni angelucci angerer anggreny angiolello angis angster anguillara anguissola anichini
anicic aniola anisayeva anissimov ankiewicz ankunding annarrs annars annels annraoi annus anraoi anselmi ansems
ansorova antalova antczak antelami antenucci antezza anthonys antikainen antoci antolkovic antonacci antonczak
antonelli antonic antonini antonioni antonov antonovic antonsen antonsson antonucci antos antosova antoszczyk antovic
anttila anttonen antunovic antusevic anucin anusaigh anusic anvarov anzalone aodha aodhain aodhchain aodhchaoin
aodhgain aogain aoidh aonghais aonghuis aonghusa apanowicz apicella apine apinis apitz aporti apostel apostol appelman
aprile apsite apsitis araja arajs aramini arans arap araszkiewicz arbjarts arbjorns arcangeli archambault ardelean
ardeleanu aregger arend arendarczyk arendt arens arents argan argeirs argenio argentero argenti argento argiolas
argurio arhanic ariasso ariels ariens arifcanov arinbjorns arkel arlovic armanns armata armatys armellini arnalds
arnars arnaut arnbergs arnbjorns arndors arnesen arnfinns arnfreyrs arngeirs arngrims arnkells arnlaugs arnleifs
arnljots arnmunds arnodds arnors arnsberg arnsteinns arnulfs arons aronsson arpasi arro arsaells arsenault arsic
arslanoglu artain arths artioli artner artuir arula arvidsson aryee arzulu asadanin asadov asaels asanin asaro asbergs
asbjorns asceric aschauer aschenbroich aschman ascione asgauts asgeirs asgrims asikainen asilayeva asilbekov asimi
asis askells askraba askrabic aslaks aslanova aslaugs aslund asmanova asmars asmiraeva asmundo asmunds asolfs asonja
aspars aspere asplund asprucci assche asselin assem assmus astafei astbjorns asten astgeirs astmars astmunds astolfi
astriks astrom astvalds astvars astvins asvalds atakisioglu atakol atlis atzeni atzler atzori auch audet aufderhar
augustsson augustynek augustyniak auinger aulenti aumann aunina aunins austars austermuhle austmanns austmars austris
autio auvinen auwera auzina auzins avallone avan avogadro avoirt avola avotina avotins axels axelsson axmann axundlu
axundov axundova aybar aykac aylinova ayubov ayverdi azara azdajic azic azinic azizov azizova baalen baarck babac
babalj babaoglu babarogic babati babato babatz babayeva babbo babey babij babin babini babiuch babjak babjakova babka
babkova babol babovic baburic bacaeir bacaer bacak bacalo bacci bachanek bachinger bachler bachmann bacia bacic bacik
baciu backlund backman backstrom bacosi bacova baczkiewicz badan badane badea badel bademci badjuk badoer badoglio
baele baelen baere baerings baerons baert baeten baetens baets baeyens baganz baggio baginski baglioni bagnoud baharia
bahna bahno bahnova bahon bahr bahun baidh baier bailis baiocco bairead baisceir bajak bajamonti bajan bajardi bajare
bajars bajc bajcetic bajcic bajer bajerova bajko bajsanski bakal bakalarczyk bakaran bakarec bakiera bakiewicz bakke
bakken bakos bakowski baksa bakun balabanovic balajic balasevic balaskovic balat balatinac balawender balazevic
balazova balazy balbi balbo balboni balcarova balcer balcerzak balcewicz balck baldacci baldauf baldi baldini balducci
baldvins baldwins baldys balesevic balestra baleta baletic balevic balic balik balincic balistreri baljak balkow balla
ballarin ballouhey balmat balmer balnuweit balode balogova balogsandor balotelli baloun balounova balsamo baltag
baltasars baltin baltins balzano balzer bambis bana banach banachowicz banain banak banas banasiak banasik banasova
bancerz bandello bandic bandicstimac bandini bandl bandyk banek banic banica banicevic banicjokic banja banjac banjak
banjalic banjari banko bannain bano banov banova banovac banse bany banys banzer baoigheallain baoighill baoill barac
baracca barakova baraldi baranjec baranka barankiewicz barankova baranov baranova baranowicz baranowski baranski
barbagallo barbaricsehic barbarosoglu barbarossa barbarulo barbato barberi barberini barberis barbey barbic barbiero
barbieux barbir barbulescu barcaccia barcella barcz barczuk bardek barej bareja barents barese baresi baresic baresova
baretta bargetze bari baricevic barile barillaro barillon barinic barkholz barkovic barletta barlog baroffio baroid
barok barokova baroni barosevcic barosevic barozzi barracco barras barreca barresi barretta barris barsanti barsotti
barszczak barta bartak bartakova bartczak barteczko bartel bartela bartels barth bartkowiak bartkowicz bartl
bartlomiejczyk bartman bartnik bartocha bartoli bartolini bartolomei bartolucci bartonova bartos bartosek bartosik
bartosikova bartoskova bartosova bartoszak bartoszczyk bartova bartovic bartovicova bartulin bartunek bartunkova
bartus barun barusic barylla barzini basa basadonna basaj basara basaric baseda bashirian basista baska basko baskova
basnec baso basoglu basova bassani bassis basta bastac bastajic bastek bastiaanse bastiaense bastians bastin bastova
baszak bataglia batinicsantic batliner batnozic bato batog batrac batrnek battelli battig battisti battistini battke
batz baudoux bauduin bauermeister bauerova baugs baum baumeister baumgart baur bausch bauschinger bauschke baustert
bauwens bavaud bave bawol bayerova baykam bayramov bazant bazantova bazela bazjak bazydlo bazylewicz bazyluk bazzi
beachain beagain beaglaoich bealatun beannuille bearain bearnain bearra beartlaigh beataigh beaudoin beaudry beaujean
beaulieu beauregard beavogui bebic beccaria beccheria bech becht bechtelar becka beckel beckers beckius beckmann
beckova becvar becvarova bedan bedard bedewitz bedini bednar bednarczyk bednarek bednarik bednarikova bednarova
bednarowicz bednarski bednarz beeck beeckman beeckmans beek beekman beele beerli beernaert beernink beffa beffort
beggerow begonja beguelin beguin behr behrenbruch behrendt behruzov beice beieren beigg beijring beinirs beinteinns
beireach beirgin beissel beissmann beitirs bejan bejenari bejenaru bejger bejm bejma bejnarowicz beka bekaert bekans
bekavac bekbergen bekcic bekjarev bekonja bekovac bekus bekvalac beland belanger belavske belavskis belcar belcevic
belenzada beletic belic belisle belivuk beljajev bellemans belletini belli bellocchio bellomo bellotti bellucci
belmans belohlavek belohlavkova belojevic belopoljac belosevac belosevic belotti belov belovic belovljev belovukovic
belpere beltrame beltrami belvisi belz belza bembenek bembo benakovic benasicpavlovic benatti bencic benda bendova
benecke benedikts benes benesova benetti benic benidikts benigni benini bennardo benner benninger beno benonis benonys
benova bentheim benthin bentivoglio benus benuska benuskova benusova benussi benvenuti benzing beolain beourgeois
berak berakovic beran beranek berankova beranova berardi berberat berberoglu berchem berchtold berdzik bereda berek
berendse berendt berents beres bergamasco bergamini bergant bergeron bergfinns berggren bergh berghe berghmans
berghreinns bergjons bergkvist berglund bergman bergmane bergmanis bergmanns bergmars bergmunds bergnaum bergoglio
bergqvist bergrova bergsteinns bergsten bergstrand bergsveinns bergvall bergvins berhe beribak berka berkova berkum
berky berkyova berlusconi bernaards bernabei bernardic bernardova bernasconi bernatek bernatovic bernatowicz berner
bernetti bernhards bernicia berning bernini bernis bernolak bernolakova berntsen berntsson bersani berscheid berset
bersis bertaccini bertani bertelli bertels bertelsen bertemes bertenbreiter bertho berthoud bertilsson bertini bertoli
bertolini bertolucci bertolussi bertoni bertosa bertrams berube berus bervoets berzina berzite berzits besancon
besencon beserler beska beso besok bessis bethke betka betlej betschart bettendorff bettin bettoni betuels betz
beuchat beuret beurret beushausen beutelspacher bevc bevilacqua beyeler beyens bezak bezakova bezdek bezdekova bezemer
bezic bezjak bhailis bhain bhaird bhaiteir bhal bhaldraithe bheachain bheannuille bheatha bheithigh bhiadhtaigh bhial
bhiocaire bhloscaigh bhosc bhreitheamhain bhreithimh bhriain bhride bhua bhui bhulbh bhulf biachain biagetti biagi
biagini biagiotti biaidh bialach bialas bialasik bialczyk bialek bialk bialka bialkowski bialous bianc biancheri
bianchetti bianchini biasci biase biasta biataigh biba bibisorayeva bicak bicanic bicanin biccari bicekova bicer
bichler bickel bicz bidas bidaud bideau biedermann biedrzynski biegala bielak bielas bielat bielawski bielecki bielen
bieler bielert bielik bielikova bielski bienasch bienia bieniak bienias bieniek bienkowski bieri biernacik biernacki
biernat bierstraten biesaga biesek biesenbach biesenbos bieszke biezenbos bigdeli biggen biggi biglebauer bignami
bignardi bijelic bijlsma bila bilek bilekova bilewicz biljan bilka bilko bilkova billung bilodeau bilogravic bilolov
bilopavlovic bilski bily binaghi bingula bini binner binova bintner bintz bionain bionaz biondi biorain biorainn birca
bircakovic bircanin birgirs birina birins birkeland birkemeyer birkic birkirs birn birnbaum birnirs biro birtasevic
birtic birtings birtirs birzina birzins birzniece birznieks bisaga bischof bisconti biseniece bisenieks bisgaard bisio
biskicmerkas bisson bitca bitner bitschnau bittner bittnerova biver bivol bivolarevic biwer bixio bizetic bizumic
bizzarri bjargars bjargmunds bjarkans bjarkars bjarkis bjarmars bjarmis bjarnars bjarnfinns bjarnis bjarnlaugs
bjarnleifs bjarnolfs bjarnsteinns bjartmanns bjartmars bjarts bjelanovic bjeletic bjelic bjelica bjelicic bjelinic
bjelis bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjolans
bjolfs bjorgmunds bjorgolfs bjorgulfs bjorgvins bjorklund bjorkman bjornolfs bjorns bjornstad blaak blaca blacanin
bladek blaengs blaers blaevars blaga blagaic blaha blaho blahova blais blanchette blanda blaschek blaser blasi blasik
blasko blaskovic blassneck blaszczak blaszczyk blaszyk blatancic blathmhaic blatnik blatter blaua blauensteiner blaus
blaut blazanovic blazejak blazejczak blazejewicz blazejova blazek blaziak blazic blazicko blazkova blecha blechova
blees bleijenberg blekte blewanus blioscain blixt bloch blochwitz blockhaus bloemendaal blokland blom blomberg
blomgren blomkvist blommaert blomme blomqvist blondeel blondiau blonk blouin blowick blum blume blumel bluszcz boaga
boba bobak bobanovic bobek bobel bober bobeta bobik bobinac bobko bobkova boboc bobrowicz bobryk bobula bobulova
boburov bocca boccaccio boccherini bocchi boccia boccioni bocek bocelli bochenek bochnak bochnia bochud bocic bociek
bockai bockova bockovac bocokic boda bodaicin bodart boddaugh bodea bodek bodhlaeir bodhlaer bodini bodiroga bodnar
bodner bodoni bodrug bodson boduch bodych bodzak bodziony boechat boeck boeckx boehm boers boeser boetet boezio boffa
bogaczyk bogadi bogaert bogaerts bogain bogdal bogdashin bogenrieder bogis bogisavljevic bogisich bognar bogner
bogoljubovic bogosavac bogovic bogucki bogumil bogusiewicz bogusz boguta bohac bohacek bohackova bohacova bohdanowicz
bohge bohlander bohler bohlin bohm bohman bohmova bohnbach boiardo boichat boico boillat boily bois boisvert boitani
boito boivin bojanic bojarczuk bojczuk bojdo bokanovic bokenkamp boksa bolander bolcevic boldu bolduc bolf bolghuidhir
bolguidhir bolin boljkovac bolkesteijn bolkovac bolle bollen bolliger bollis bolm bolnbach bolot bolta boltic
bolunovic bolzmann boman bombieri bomestar bompiani bonanni bonanno bonato bonatti bonazzi bonbach bondare bondarenco
bondars bondaruk bonde bonderovic bondra bondrova bondt bondumier bondyra bondzic bonelli bonetti bongiorno
bongiovanni boni bonifazi bonini bonino bonis bonisch bonolis bonomi bonomo bont bonte bonueva bonvin bonvini booden
boogaerts boonen borbely borcanin borczyk bordian bordoni borejko borekova borelli borgars borgeaud borgeling borghese
borghi borgia borgschulze borgstrom borgulfs borik borikova borilovic borincevic borisavljevic borisova borissov
borjesson bork borkiewicz borkova borkovacki borkovic borkowicz borkowski borks borman bormann borner bornscheuer
borojevic boros borosak borovac borovicka borovickova borovsky borovy borowiec borowski borrani borrelli borremans
borrmann borromeo borromini borroni bors borsch borsellino borsiere borta bortachain bortkiewicz bortolin bortoluzzi
bortot boruc borun boruschewski boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzych borzym bosak
bosakova bosanac bosancic boscaino boschetti boschi boscolo bosek bosi bosilj bosiljcic bosiljkic bosiljkovic bosio
boska boskova bosler bosmans bosnak bosnakova bosnjakovic bosnjakovicholik bossard bossche bosshard bossi bosson
bossuyt bostan bostrom bostrov bosurgi bota botan botezatu botic botica botnari botnaru botolfs botor botta bottaro
botteron botticelli bottigliero bottner boucek bouchat bouchez bouckaert bouckova boucsein bouda boudart boudewijns
boudova boudreau bouhuizen boulogne bourcard bourgondie bourguignon bourquard bourquin bourrouag bouschen bouska
bouskova bouthoorn bouwhuisen bova bove boven bovene bovenen bovet bovolenta bovy boxhammer boyde bozalo bozanovic
bozdok bozdokov bozek bozicanin bozicevic bozicic bozickovic bozikovic bozsik bozzi bozzo brabcova brabec brabencova
brabenec bracha brachaczek brachman bracke bracun brada bradac bradacova bradaigh bradain bradic bradova bradtke
bradvic braem bragadin bragaglia bragis bragt brahaj brahier braia brajkovic brakus bralic bramante brambilla branca
brancaccio branciforte brandenburg brandenburger brandic brandis brandl brandli brandner brandstatter brandstetter
brandtner brankovic brannstrom braoin braonain brasseur bratojevic bratonozic bratovic bratu brauer braunova brautigam
brazda brazdil brazdilova brazdova brcko brdanin brdovic breanain breanndain breasail breaslain bregar bregula brehmer
breisleain breit breitenberg breitenstein brejcha brejchova brejnak brekis bremer bremser brenen brenke brenkis
brenner bres bresciani brese bresis breskovic bressan bresse brestirs brettschneider breu breuer breugel breugelensis
breugelmans breukeleveen breukelveen brezancic brezina brezinova brezjan breznik brezo brezovac brezovnjacki brianain
briano briartaigh bric briccialdi brichard brichese briede briedis briel briemer briere briesenick brievingh brigandi
brignone brimars brimirs brimis bringmann brinjak brinkmann brinza brionain brisee brisleain brisson brisuda britvec
briutean brix briza brizee brizova brizzi brjanns brkanovic brkic brlas brlek brletic brniclevada broberg broda
brodawka broddis brodin brodka brodowicz broeck broeckx broeders broek broekhoven broening broeshart brogain broggini
brogi brogli broic broithe brojek brolchain brolin broman bromme broncel bronder broniarek broniek bronka broquet
brosch broschi brosius brosnachain broszkiewicz brouwers browarczyk broz brozda brozek brozkova brozova bruachain
bruadair bruadar bruchem bruck bruckmann bruckner bruder brudny bruggeman brugger bruggmann brugman brugnaro bruhns
bruic bruijn bruijne bruiseal brumat brumleve bruneel brunelleschi brunelli brunello brunetti brunkevica brunkevics
brunos brunovska brunovsky bruns brunswijk brus bruscantini bruschi bruska brusko bruskova bruun bruycker bruyere
bruyninckx bruynzeels bruzda bruzzone brychta brychtova bryczek bryda brygola bryja bryndza bryngeirs brynjars
brynjolfs brynjulfs brynleifs brynsteinns bryntyrs bryzek brzakala brzek brzezinski brzezniak brzozowski brzykcy buac
buaca buachalla buadha buadhachain buadhaigh buaile bubak bubalo bubel bubenik bubenikova bucalo bucalovic bucanac
bucanin bucar buccheri bucci bucek buchalik buchberger buchegger buchel buchele bucher buchholz buchinger buchler
buchner buchrucker buchta buchtova buckalovic buckova buckridge buczek buczko buczkowski buczma buczynski buda budai
buder budhlaeir budichalas budig budimcic budkiewicz budner budniak budreiko budrewicz budych budzen budzich budzinski
budzyn budzynski buelens buga bugiel bugla bugno bugnon buhler buhlmann buijs buile builis builteir buis buitleir
bujak bujard bujas bujko bujor buker bukovec bukovska bukovsky bukowiec bukowski buksa bukvic bulaja bulanda bulat
bulatovic bulawa bulczak bulgarelli buljan buljat buljin buljubasic buljugic bulovan bultmann bultot bulzoni buncic
bundgaard bunea bunescu bungener bungic bunic bunjes bunoza bunschoten bunusevac buonauro buongiorno buonomo burani
burazer burazor burca burcardo burchard burchardt burckhardt burcul burczak burda burdach burdak burdova burduja bures
buresova burevic burghagen burgic burgio burgstaller burian burianek buriankova burianova buric buris burkiewicz
burklein burknis burlacu burman burmeister burnach burnat burri bursic burtscher buruiana burza burzawa burzec
burzynski busa busak buscetta busch buschbaum buscher busemann busetincan busko buslaver busljeta busoni busse
bussmann busuioc buszka buszkiewicz buszko buszta butarevic butera butkovic butnaru butrym butselaar buttner buyse
buysse buytelaar buza buzov buzzi bylina bylund byra byrtus byrtusova bystrek bystrom bystron bytner byzdra bzdega
bzdziuch bzymek cabaj cabala cabhail cabibbo caboto cabraigh cabras cabrini cabro caccamo caccavo cacciamani
caccianemico cacciapuoti caccioppoli cace cacko cada cadain cadefau cader cadhain cadhla cadhlaigh cadoni cadorna
cadova caetani cafarchia caffarelli caforio cafraigh cafua cafuk cagalj caggiano cagnin cagnotto caha cahova caiazza
caiazzo caibe caidin caillat cailler cailpin caimbeal caimbeul cainero caingne cainnigh cairbre caireallain caironi
caiside caisin caisleain caislin caithir caithlin caitigin cajka cajko cajner cajzler cakala calabrese calabria
calabro calafiore calaigh calame calandro calarco calbhaigh calbo caleta calgari califano calik calite calitis callain
callanain callebaut callegari callegaro callens callewaert calligaris calnain calo camagic camalov camanni cambier
camdzic camicione camilli camiscione cammarata cammel cammisa campagna campana campanella campanini campano campenhout
campise campisi campoli camuccini canainn canaki canale canali cancar cancelliere cancellieri candaux candrlic canepa
canetta canevascini cangiano canil canino canjko cannata cannella cannizzaro cannone canova cantagallo cantimori
cantoni canu caoain caobhacain caobhain caochain caochlai caochlaigh caodhain caodhla caoidheain caoile caoileain
caoillidhe caoilte caoimh caoin caoindealbhain caoinigh caoinleain caola caollai caollaidhe caomhain caomhanach
caomhanaigh caona caonaigh caothain capala capannolo capanoglu capasso capatina capecchi capek capekova capelle
capelli capiga capitani capizzi capka capko capkova capkovic capkovicova capkunovic capla caplovic caplovicova
capoccia capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello cappiello capponi capraro
capriotti caprnjic capuaigh capuana capuano caracciolo caradonna caraman carapic carapina caraus caravesa carbaire
carboni cardano cardella cardia cardinale cardinali cardini cardon cardone carducci careddu carella caretti carfagna
cargonja caric caricari carini carlberg carletti carlini carlino carloni carlotti carlowitz carls carlsohn carlsson
carlucci carluis carmaig carminati carnera carnevale carnic carnogurska carnogursky carnotte carnovale carocci carolis
carollo carosi carosone carovic carpaccio carragain carraidhin carrain carraro carraud carraux carrghamhna carrghamhne
carriera carrieri carriero carron carrozza carrozzo carrus carta cartain cartl cartur caruin carullo carun carvelli
casadei casadio casagrande casaide casale casaleggio casali casalodi casano casarin casarlaigh casavecchia cascio
cascone casella casellati caselli caserta casier casini casolaro caspari caspers cassano cassara cassart castagna
castaldi castaldo casteleyn castellana castellani castellitto castiello castiglione castiglioni castioni casu casula
catacutan catailin catalano catalbas cataldi catalinac catana catania catanzaro catarsi catellani catenazzi caterino
cathail cathain cathala cathalain cathaoir cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh cathlain
cathmhaoil catic cattani cattin caudron cauna caune cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli
cavallini cavallo cavanna cavdarevic cavic cavlina cavriani cazac cazacu ceadagain ceadaigh ceafarcaigh ceallabhui
ceallachain ceallbhui ceamharcaigh ceanainn ceannabhain ceannaigh ceanndubhain ceannduibh ceannfhaola ceannfhaolaidh
ceanntabhail ceapog cearain cearbhaill cearbhain cearbhallain cearbhlain cearmada cearna cearnaigh cearr cearrucain
cearruin ceatharnaigh cebanu cebo cebula cebulak cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech
cechova ceci cecils cecot cegla cehmajster ceide ceidigh ceileachair ceilleachair ceirin ceirisc ceiriuchain
ceithearnaigh ceitig ceitin ceitinn cejka cejkova cekovska cekovsky celano celar celebija celentano celi celli cellini
celma celmina celmins celms celuch cendron cengija cenni centek centekova centofanti ceochain ceoinin ceorais ceothach
ceothanach ceothanaigh ceran cerar ceravolo ceri cerkasin cermak cermakova cerne cernei cernik cernikova cernoch
cernochova cernohorska cernohorsky cerquiglini cerrani cerrato cerri cerucain cerullo cerutti cerven cervena cervenak
cervenakova cervenka cervenkova cervenova cerveny cervinka cervinkova cesaretti cesaroni cesarotti ceschi cesnak
cesnakova cesnek cesnekova cestaric cetera ceulemans ceuppens cevik ceynowa chaba chaber chaberek chabior chabot
chachaj chachula chadaj chalimoniuk chaloupka chaloupkova chalupa chalupka chalupkova chalupova chaoin chapelle
chappuis chapron chapuis chapuisat charbonneau charest charette charlier charon charosova charpie charron chartrand
charvat charvatova chassot chatain chatriand chatriant chatys chaudet cheara cheba chechi cheda chenaux cherchi cherek
cherubini chessa chessari chevalley chevresson chevrolet chiacchio chianese chiappetta chiaramonte chiaravalle
chiavacci chicu chiesa chigi chihai chikwanha chila chimenti chindamo chinnici chiodi chiriac chirico chirila chirilov
chirita chittolini chivu chlad chladek chladkova chlebda chlebek chlipala chloig chlup chlupova chmara chmelar
chmelarova chmelik chmelikova chmiel chmielak chmielewski chmura chochol choda chodak choille choina choinnigh chojak
chojna chojnacki chojnowski cholewa cholewka chollet cholody chomhghaill chomiak chomik chomiuk chopard choquart
chorazewicz choros chotzen chouinard chovan chovancova chovanec chovanecova chovanova chowaniak chrappa chrappova
christiaens christoffersen christophers chrodtrud chromy chrosain chruszcz chrzanowski chuchla chudik chudikova
chudoba chudobova chudzik chuit chvatal chvatalova chvojka chvojkova chwala chwalisz chwedczuk chwedoruk chyb chylak
chytil chytilova ciabhain ciaccio ciacio ciak ciampa ciampi cianaigh cianain cianci cianciolo ciani ciapa ciaragain
ciaraigh ciarain ciarba ciardha ciardhubhain ciarka ciarmhacain ciarmhaic ciarucain cias ciastek ciavarella cibhil
cibin cibor cibotari cibula cibulka cibulkova cibulova cicatiello ciccarelli cicchetti cicco ciccone cich cichocki
cichon cichorius cichos cichowlas cichy cicmak ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch
ciepla ciepluch cieplucha ciereszko cierna ciernaova ciernik ciernikova cierny cierpinski cierpisz cierpka ciesielczyk
ciesielka ciesielski ciesiolka ciesla cieslak cieslik ciezka cifarelli cigan ciganik ciganikova ciganova ciganovic
ciger cigerova cignaroli cihak cihakova cihlar cihlarova cikota cikotic cilea cilibrasi cilikan cill cillartrain
cillin cilltrain cimarosa cimbaljevic cimerman cimesa cimini cimmino cimoch cincurak cindric cinelli cingizoglu
cingolani cini cinneir cinnseala cinnseamain cioban ciobhain ciobhanaigh ciocan ciocco ciochon cioffi ciolczyk
ciollabhain cioltrain cioni cionnaigh cionnaith cionnfhaola ciorain ciorba ciornii ciosain ciosog ciosoig ciothaigh
ciothog ciotola ciotti cipanj cipolla cipollaro cipolletta cirelli cirric cirule cirulis cis cisar cisarova cison
ciszewski citko citro cittadino ciuba ciubotaru ciuffetelli ciuffreda ciuinin ciuk ciula ciulla ciumac ciurtain ciurus
civaschi cizek cizkova cizmar cizmesija cizmic claesdr claesen claesner claessens claesson claeys claimhin claochlai
claochlaoigh claonain clapa clarach clarius clausen cleem clees cleir cleirchin cleireachain cleirigh clerck clercq
clocharta clochartaigh clochasaigh cloos clootwijck closset clottu cloutier cluanaigh cluanain cluin clumhain clunain
cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain coardi cobanovic cobhthaigh cobrda cobrdova coccia cocco cochlain
cociarelli codreanu coene coenen cofala cogain cogiel coighin coigil coigligh coigny coile coileain coileir coiligeain
coiligh coilin coillin coillte coimin coincheanainn coinchon coineain coineoil coinghealla coingheallaigh coinghialla
coinghiallaigh coinghiola coinin coinne coinneachain coinneain coinneir coinneirtinne coinner coinnich coinnigh
coinnin coinnleain coirbin coirnin coisdeala coisdealbha coisteala coistealbhaigh coitir coitirigh cojocaru cojuhari
cokov colak colakovic colangelo colanic colantuono colbach colella colesnic colina colinet colla collaigh collain
collarain collart collata colletti collignon collina colling collodi colmain colonna colot colpaert colson colucci
coluim columbo comain comair coman comartun combi comboni comencini comeriato comhdhain comhghaill comhghain comhrai
comisso comito comman comni comolli compere comte conacha conagail conaill conain conaire conallain conallta conamha
conaola conaonaigh conarain conba conbha conbhae conbhai conbhaigh conbhuaidh conbhui conbhuidhe concas concharraige
conchobhair conchoille conchradha conchubhair condoleo condrea conduibh condun confhaola conforti confraoich congail
conghaile conghamhna congiu coniglio coninck conka conkova conlain conleagha conluain conmara conmhachain conmhai
conmhaidhe conmhaoil conmhui conmi connachain connachtaigh connachtain connaigh connain connallta connbhui
connchamhain connghamhna connmhachain connmhai connmhaigh connoil connol connollaigh connuchain conoil conra conrach
conradi conraoi consaidin consiglio constantinescu constantinov cont contarini conter conthra contini contrafatto
contu conuchain coolen coppens corak corazza corbain corbat corbo corboz corcora corcorain corcos cordioli coredo
corekci coret coreth coretti coric corlaigh cormacain cormaic corman cornelisse cornelissen cornelisz cornelsen cornez
cornil cornut cornuz corpataux corput corrachain corradain corradi corradini corragain corraidh corraidhin corraigh
corrain corrao corrdhuibh correale correr corrghamhna corridori cors corsi corsini corso corsten corstiaens corte
cortese cortesi corti cortinovis cosain cosandey coscair cosendey cosentino cosgair cosic coslovich cosman cossiga
cossu cossy costagain costalonga costantin costantini costanzi costea coster coterlet cotic cotorobai cotruta
cotthardt cottone coufal coufalova coulombe courten courvoisier couvreur covaci covalciuc covalenco covali covic
coviello cozma cozzani cozzi cozzolino crabhain craciun crahay craibhin craidheain craith craobhain crea creadaigh
creag creagain creciun creimin cremer cremona cremonesi crepaldi crescenzi cretton cretu crevar crevatin crevoisier
criagain crimi crimin criodain criogain criomhthain crionain criostoir criostuir crippa crisafulli crisan criscenti
crisci criscione crispi crist cristescu cristofaro cristoforetti critelli crivelli crnekovic crnkovic crnogaj croce
crodhal croidheain croil croinin croithin croitor croitoru crona cronallaigh cronghaile cronjager crosain crosskofp
crotaigh croteau cruachain cruadhlaoich cruchain cruciani cruciata crudu cruis cruitin csapo csonka csordas cuacach
cuag cuagain cuaig cualain cuana cuanachain cuanaigh cuanain cuanna cuannaigh cuarnain cuarta cubric cucchiara
cucciniello cucek cuch cuche cucos cucu cuda cudara cudars cudic cudina cudzich cugia cuideagain cuideaganaigh
cuidithe cuigeannaigh cuijck cuileamhain cuileanain cuileannain cuilin cuilinn cuill cuilleain cuillin cuilliu
cuilliudha cuilriabhaigh cuimilin cuimin cuineain cuinneachain cuinneagain cuinneain cuinneir cuinnleain cuirc
cuireain cuirleain cuirnin cuirreain cuirrin cuirteir cuirteis cuise cujba cukalac cukalovic cukic cukier cukman cukon
cukovic cukteras culachain culain culi culibrk culjak cullaigh culot cumascaigh cumhail cumhaill cummerata cundari
cunduin cundun cunnaidh cunuin cunun cuomo cupic curatoli curci curcio curda curdaigh curdova curic curnain curraidh
curraidhin currain curraoin curreli cursa cusano cusimano cuslovic cusnir cusumano cutrufo cutuli cuvelier cuyper
cuypers cuyvers cuzzocrea cvagic cvenic cvetkovic cvetljanin cvetnic cvetojevic cvetuljski cvijancevic cvijanovic
cvijetic cvijetinovic cvijic cvitan cvjeticanin cvrtila cwierz cwirko cyba cybul cybulski cydzik cygal cygan cyganik
cylwik cyman cymbala cymer cyprich cyprichova cyr cyrek cyron cyrulik cywka czaja czajka czajkowski czajor czak
czapiga czapla czarnecki czechowski czekaj czenczek czerepak czerkies czermak czerner czerniak czerniakiewicz czerniec
czersky czerwinski czerwionka czesak czescik czlonka czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn
czupryna czura czurylo czylok czyz czyzewski d'aleo d'alessandro d'alessio d'amato d'ambrosio d'andrea d'angeli d'anna
d'argenio d'avino d'elia d'errico d'hondt d'inca d'ippolito d'onofrio d'orazio d'urso daal dabal dabcevic dabek
dabhain dabhoireann dabhrain dabic dabija dabizljevic dabkiewicz dabkowski dabnjak dabovic dabros dabrowicz dabrowka
dach dachert dachgelder dachgeldt dachgelt dacko dackovic dacovic dadej dadic dadova daeid daele daems dafunic
dagbjarts dagdas dagfaris dagfinns daggeirs daghnain daglaroglu dagmanns dagnyrs dagovic dagsburg dahlberg dahlen
dahlgren dahlin dahlqvist dahlstrom dahm dahmen daibheid daibhid daibhidh daibhin daibhis daid daidone daigle daimer
daimhin daisevic dajic dajlic dakickozic dala dalaigh dalberts daleiden dalem dalerov dalgaard dallape dallara
dalleaste dallenbach dallinger dallis dalmanns dalmars dalmasso daltun dalvins damaske damek damiani damico damijanic
damirov damjanovic damjans damljanovic damme danachair dancak dancakova danciak danciakova danciu dandolo danek
danekova danenhauer dangl daniec danielsone danielsons danielsson danieluk danilczuk danilov danilova danis danisova
danisz danivals dankiewicz dankova danneberg danner danninger dano danova dans dantes daochain daoda daola daraz
darazac dardel dardenne dargacz dargain darii darlak darnau darojkovic darris das dascalu dasic datkovic dattilo
daubner daudrich dauer daum dautanec dauth dautovic dautzenberg davidova davidovic davidovicamic davidsen davidsson
davodov davoli dawidczyk dawidek dawiec deacair deadaigh deaganaigh deagha deaghdha deak deakova dearain deargain
dearmada deasmhumhna debelic debeljak debnar debnarova debniak debosz debowski debroux debruyne debski deceuninck
dechamps deckers deckert deckow declerck declercq decock deconinck decoster dedanski dedejic dedek dedijer dedkova
dedovic deerberg degano dege degis degrassi degroote degryse degueldre dehmel dehon deiana deid deide deirg deise
deiseach deisigh dej dejanovic dejardin dejneka dejonghe dejova dekanovic dekany dekeyser dekic dekovic dekys dekysova
deladoey delaere delalic delcourt delcroix deledda delekta deleu deleze delforge delfosse delhaye delhez delikat
delisle delkapic dell'amico dellucci delmotte delogu delonge delosevic delporte deltour deluga delvaux delvigne deman
demanet demaret demers demetrova demeulenaere demeyer demeyere demianczuk demirbas demmendaal demontis demoulin demsar
demurtas demut demuth demuynck denaro deneka denesik dengg dengler denic deniels denissov denk denkiewicz dennenberg
denner denovic denti denzinger denzler deoraidhin deorain depero depoorter deprez deptuch depuydt dera derasevic
derasimovic derezic dergovic dering derisilo deriu derr dertmann derycke derylo desbiens deschenes descombes deshusses
desio desjardins desmedt desmet desogus desrochers desrosiers dessart dessel dessy desta destro deszcz detaille
dethier dethloff detka detournay detry detti deuschle deutschmann devald devcickatic devecka deveckova devedzic
devetak deville devillers devolder devriendt devrnja dewaele dewez dewilde dewitte dewulf deze dhadho dhaibhidh
dhaibhis dhiarmada dhondt dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcain dhubhghail dhubhghaill dhuibh dhuibhir
dhuinn dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin diaconescu diaconu diamanti diarmada dibbert dibiasi dicki
didovic dieckmann diekmann dienel dierckx dierick dierickx diesbach diesbergen dietl dietsche dietz dietzsch diezel
dighe dijck dijkman dildorova dilla dillen dilnozova dilnurova dimaculangan dimcevic dimcic dimic dimitric
dimitrijevic dimitrovski dimkic dimkovic dimnjasevic dimovic dimsic dinca dingarac dingelstedt diochain diochon
diolain dioluin diolun diomasaigh dionisi dionun diorain diothchain dippel dippl dircken direain dirike dirikis
dirksen dirnberger dirven discin disdero distefano ditschlerin dittmann dittrich dittrichova divald divisova dix
diyorayeva diyorov dizanov dizdar djak djetka djurasek dlouha dlouhy dlubak dlugajczyk dlugosz dlugozima dmitriev
dmoch dobaj dobbelaere dobbrunz dobel dobes dobesova dobias dobiasova dobler dobosiewicz dobosz dobre dobrescu dobric
dobrilovic dobrinkovic dobron dobrosavljevic dobrosz dobrovolna dobrovolny dobrowolski dobrzynski dobsinska dobsinsky
docekal docekalova dochioiu dockal dockalova dockx docolomanska docolomansky docquier dodaro dodon doesburg dofris
dogaru doghair doglioni dohn dohnal dohnalova dohring doibhilin doighre doingeard doirnin dokkum dokonal dokoupil
dokoupilova dokovic dokoza doktor dolacek dolain dolainn dolch dolci dold dolecek doleckova dolega dolejs dolejsi
dolejsova dolenc dolezal dolezalova dolezel dolezelova dolic dolinar dolinsek doliwa dollis dolovic domagala domaldis
domalds domanovic domanski domazet dombrovska dombrovskis dombrowski domek domhnaigh domhnaill domhnallain domian
dominczak dominiak dominici dominikovic dominiks dominkovic domisevac domjan domka domljan dommelen domon domowicz
domurad domzal donalds donaoile donarelli donati donatoni doncevic donchadha donchu doncic dondur donevic dongen
donghaile donica donini doniyorov donnabhain donnagain donnain donnay donnchadha donnchaidh donnchu donndhubhartaigh
donndubhartaigh donnghaile donnghusa dony dooly dooren doorhof doorn doornhem doppler dopsa dopuda dorai dorawa dorcha
dorchaidh dorchaidhe dorchaigh dorchain dordain dorfer doria doric doring dorko dorkova dorn dorna dorner doro doroba
dorobek dorobisz dorociak doronjski dorontic doronzo doroszkiewicz doroszuk dorot dorotova dorova doroz dorre dors
dorschner dorsman doruch dorynek doskocil doskocilova doskoczynski dossetti dossi dostal dostalova dostert doubek
doubkova doubravova doucet doumont dousa dousova dovara dovudov dowerg downar doza draaisma drabczyk drabek drabik
drabkova drac dracic draganovic draghici dragicevic dragin dragobratovic dragoi dragojevic dragojlov dragone dragoni
dragoviczafred dragu drajna drajnova drakcic drakulic dramlic drandic draskovic draupnirs draus draxler drazic drazyk
drca drcelic drechsler drees dreher dreier dreimane dreimanis dreissigacker drej drekis drela drengs drenjacevic
drenthe dresevic dressler dreszer dretvic drewa drewicz drewnik drewniok drgas driesen driessche driessen drinic
drinjak drisceoil driscin drljaca drljan drmanac drmanovic drmoncic drobek drobik drobisz drobna drobniak drobnik
drobny drobot drochain droighneain drolet droma dronaidhe droppa droppova dros drost drotar drotarova drouin droz
drozd drozda drozdov drozdova drozdowicz drozdowski drozdz drozdzal drozdziel drozdzik druachain druart drubin druso
druszcz drvarevic drvenica drwiega drygala drygas dryka drynda drysdale drywa drzal drzewiecki duarcain dubel dubha
dubhabhoireann dubhagain dubhaigh dubhain dubhartaigh dubhchain dubhda dubhdabhoireann dubhdhain dubhgain dubhlaigh
dubhlain dubhlainn dubhlaoich dubhluachra dubhradain dubhshlaine dubhthaigh dubhuidhe dubiel dubik dubis dubnicka
dubochet dubovecak dubovska dubovsky dubravec dubska dubsky dubuis dubuisson dubuque duca ducci duchene duchesne
duchnik duchon duchonova ducommun ducret duczek duczmal duda dudala dudas dudczak dudek dudekova dudik dudikova dudka
dudko dudkova dudkowiak dudo dudok dudokova dudova dudziak dudzicz dudziec dudzik dudzinski duez dufek dufkova dufrane
dufrasne dufresne dugac dugain dugaja duguay duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeannaigh
duibhgeannain duibhghealla duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga duibhne duibhthe
duigeannaigh duigneain duilearga duilleain duineacha duinn duinneacha duinneachain duinnin duinnlei duinnshle
duinnshleibhe duinsmearach duirnin duis duithche duivenvoorde duivenvoorden dujmovic dukat dukelic dukovac dula
dulaigh dulak dulas dulbecco dulchaointigh dulemba dulewicz dulik dulla dullova dulova dumala dumanjic dumija dumin
dumina dumins dumitrache dumitrascu dumitrescu dumitriu dumnic dumortier dumoulin dunadhaighe dunai dunaighe dunain
dunal duncain dunda duniec dunka dunkova dunlaing dunns dunser dunshleibhe dunurta dunyoeva duodo dupan duquesne durai
durak durant duras durasevic durca durcain durchain durco durcova durczok durdik durdikova durdonova durek durekova
duricova durieux durinic duris durisova durka durko durkovic durkovicova durkovska durkovsky durlak durlej durlik
durma durmaz duroux durova durovic durovicova durovsky durovskyova dury durys dusa duse dusek dusekova dusenkalkar
dusicka dusickova dusik dusikova duskova dusova dussart dussen duszczak duszczyk duszkiewicz duszynski duta dutka
dutkiewicz dutko dutkova dutoit dutrieux dutto duvancic duvanel duvenvoirde duvivier duvnjakculjak duygulu
duyvenvoorde duzy dvalinns dvizac dvojak dvokic dvonc dvoncova dvoracek dvorackova dvoranac dvorska dvorsky dworczak
dworniczak dybal dybas dybiec dybka dycha dyck dyczko dyda dydak dydo dyja dyjach dyjas dyka dykas dylak dylik dylong
dylus dymarczyk dynak dynia dyrek dyris dyrmunds dyszkiewicz dyszy dytko dytrych dywan dzakmic dzakula dzal dzanija
dzapo dzene dzenis dzenopoljac dzepina dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo dziarmaga
dziczek dzidek dziduch dziechciarz dziedzic dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak dziewa
dziewior dziewit dzieza dzigumovic dzigurski dzika dzikic dzikiewicz dzinic dziob dziopa dzirkale dzirkalis dziuba
dziuban dziuda dziugiel dziurdzia dziurla dziwak dzodanovic dzurjanin dzurjaninova dzwonnik e'zozova eachaidh eachain
eachmharcaigh eain ealanaidh eanaigh easboig ebbis ebenesers ebenezers ebergs eberharter eberl eberle eberth eckbauer
ecker eckert ecoffey edberg edilons edlinger edlund edman edorh edstrom edvards edvardsen edvardsson eeckhout eelman
eerden eerenbeemt effertz effler efraims egeli egelja egeljic egeric eggenmueller eggerts egic egills egisheim egli
eglite egorov ehlert ehm ehmann ehrig eibhir eibl eichberger eichenberger eichhorn eichinger eichmann eifert
eigenwillig eijkelboom eijndhoven eijssel eikars eilfirt eilifs einarsson einaudi einert einirs eiriks eischen
eisenlauer eisl eisner eiteagain eitheagain eivins ekberg ekdahl ekelund ekert ekholm ekici eklof eklund ekman ekpo
eksioglu ekstrand ekstrom elbe elbergs elberts elbertse elciboga eldars eldgrims eldjarns eldmars eldons eldors elds
elert eleyth elfars eliasova eliassen eliasson elicin eliesers elifova eligibile elimars elinbergs elinmunds elinors
ellerts ellingsen ellwart elmastasoglu elofsson eloranta elsemulder elsen elsenaar elsner elss elvars elvins elwart
elzas emanuelli emanuels emanuelsson embden embreks emert emig emilsson eminov emmanuels emmelen emmelmann emmen emond
enache enachi endrizzi endzina endzins ene engberg engdahl engel engeland engelen engelmann engels engen engilberts
engilbjarts engiljons engills engl englebert engler englund engman engstrom engvall enoks enri enschot entringer
enzinger eochadha eochagain eochaidh eochain eoghain eoinin eothach epifani eplinius erben erbenova erber erbulak
erceg ercegovic ercetin ercoli erdmann erez erginsoy ergotic erhart erhout erics ericson ericsson erjavec erkekli
erkkila erlacher erlandsson erlars erlei erlends erler erlings erm ermini ernestos erni ernirs ernits ernsts eronat
eronen erons erpelding erps errani errante errera errichiello errico errigo ersek ertl erturk erve erwes erzen esanu
esbensen esekiels esenwein esjars eskelinen eskola esras esser este estefans estey eterovic etzler etzold eugster
evangelisti evelingen evensen evequoz everaert everde everts evliyaoglu evola eybergs eyjolfs eylaugs eyleifs eymars
eymunds eynde eyriks eysteinns eyvars eyvinds fabbricatore fabbro fabianczyk fabiani fabianova fabijanic fabijanovic
fabiszak fabjan fabris fabrizi fabry fabus fabusova fachtna faculjak fadda faes faferek fafnirs fagain fagerstrom
faggiani fagiani fagotto fahham fahner failbhe faircheallaigh faisz fajdetic fajnor fajnorova faktor falbo falcao
falchi falcioni falcone falgeirs falier falkis falkner falkowski fallaci fallamhain falloppio fals faltyn falzone
famula fanara fancello fanelli fankhauser fannars fannbergs fanngeirs fantini fantova fantozzi fanucci faodhagain
faoite faolain faraci farago faranain faranda farangizova faraone farber farcas farcic farella farhodov farin
farinelli farizayeva farizov farkasova farkasovska farkasovsky farnese farra farta faruga faryna farzonova fasano
fasching fasiang fasiangova fasoli fassbender fatha fathaigh fatharta fathartaigh fattori fauche fauconnier faugno
faulhaber fava favara favaro favata favero fazekas fearachain fearachair fearadhaigh fearain fearchair feardhaigh
fearghail fearghaile fearghaiosa fearghusa fearrai fearraidhe fearraigh fechant fechner fedak fedorczyk fedorov
fedorova fedotov fedyk feenstra fehr fehrig fehringer feichin feichtenschlager feichter feichtinger feichtner
feiereisen feigl feinen feinneadha feirtear feith feithin fejfar fejfarova fekonja felber feld feldek feldekova felder
feleppa felici feliksiak feliniak felisiak felixs feliziani felke fellinger fellner felten feltgen feltz feltzer felus
femina fencl fenclova fengs fenner fenrirs fenske fercher ferdinands ferdyn ferenac ferencova feret ferilli ferko
ferkova ferland ferluga ferm feron ferrabosco ferracuti ferragamo ferragni ferraiuolo ferrante ferranti ferrarini
ferrario ferrarotti ferrata ferrazzi ferreri ferrigno ferrini ferro ferroni ferrucci ferstl fertrams feruzova festa
festuccia feuerbach feyder feykirs fhailghigh fhaolain fhearadhaigh fhearchair fheargail fhearghail fhearghaile
fhearghusa fhearraigh fheorais fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin fhionnachta fhionnachtaigh
fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhir fhlaithbheartaigh fhlaithimh fhlannagain fhlannain
fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh fiacha fiachain fiachna fiaich fiala fialova fiannachta
fiannachtaigh fiannaidh fiannaidhe fiannaigh fibonacci fichera fichtinger ficino ficner ficon ficova fidler fidor
fidos fidura fiebig fiedler fiedlerova fiedorczuk fiedoruk fieramosca fiere fierek fierens fietz fifills figat
figheadora figl figura fijak fijalek fijalkowski fijol fikus filak filangieri filas filatov filc filcova filek filice
filiks filimon filipan filipcic filipek filipekova filipiak filipic filipko filipkova filipova filipowicz filipowski
filippelli filippi filippis filipponi filippov filips fillion filogamo filsinger filus filusz filzi fincke finetti
fini finka finke finkova finnbjorns finnbogis finneachta finneadha finngeirs finnjons finnlaugs finns finnthighearn
finocchiaro finotti finotto finstad finzi fiodhabhra fiolek fiolka fionartaigh fionnachta fionnachtaigh fionnagain
fionnain fionnallain fionndhubhcain fionnghaile fionnghalaigh fionnghusa fionnlaoich fionnmhacain fionntain fior
fioravanti fiorelli fiorentini fiorentino fioretti fiori fiorillo fiorini fiorucci firbhisigh firdavsev firtear fisbah
fisch fischbach fischerova fischetti fiser fiserova fita fitas fithchealla fithcheallaigh fitrzyk fitschen fittipaldi
fitz fiutak fjalars fjarkis fjodorov fjolars fjolmunds fjolnirs fjolvars fjornirs flaas flabhain flacco flacer flaga
flaiano flaithbhearta flaithbheartaigh flaitheamhain flaithearta flaithimh flaithimhin flaitile flaman flament
flammang flanagain flanjak flannabhra flannagain flannchadha flannghaile flantz flarta flasza flathamhain flatharta
flathartaigh fleche flego fleischer fleischhacker fleischmann fleszar flieger fliegner flink flis flisek flisiak floch
floder floinn flokis florczak florek florents florescu florianova floricelovic florio flosis flottmann flovents
fluckiger foconi focsa fodhladha fodor fodulovic fogarta fogartaigh fogas fogasova fogazzaro fogel fogele fogelis
foghladha foghlu foghludha fogiel foglia fogt foidl fois foit fojt fojtik fojtikova foletti folga folivarski folkesson
folkis folliero folta foltyn foltynova fomin fonck fonjallaz fonoti fonti forain forconi foremniak foretay forgac
forgacova forgione forjan forkel forlani forma forman formanek formankova formanova formbach formica fornaciari
fornalik fornara fornis forsberg forsell forsgren forslund forsman forst forstner fortier fortova fortugno fortuyn
forysiak forza foscari foschi foser fossmars fossum foti fotimayeva foucart fousek fouskova fracci frackowiak fracz
fraczek fraczkiewicz fraga frahmeke frainclin frami franas franaszek franceschi franceschini francesconi francese
francezi franchi franchini francillon franciskovic francova franczuk frandsen franecki franek franekova franey frania
franiak franic franicevic franik franjicabramic franjiczelic franke frankhuizen franko frankova frankow frankowicz
frankowski franns frano franova franscini fransen franssen fransson franta franusic franva franze franzen franzese
franzis franzmann franzoni franzs frars fras frasca fraszczyk fratczak fratello fratila fratti frau frauen frauendorf
frazi frechette frederiksen fredriks fredriksen fredriksson freigang freimane freimanis freimann freimuth frein freis
freisen freitag frelek frelich fremie frenzel frere frerichs freriks frescobaldi freshour freudenberger freudenthaler
freybjorns freymars freymond freymunds freyrs freysteinns frezza friberg frick fricke frid fridrichova friedek
friedenberg friederich friedli friedmann friedrichs friehus friesen friess frigan frigerio frighil frigo friis
frimanns frimer frimerova frisch friscic frithile fritsch fritzs frketic frohlich frohn frolov frommelt fron fronczek
fronczyk frosch froschauer froschl frostis fruhwirth frukacz frunza frunze frycz frydel frydrych frydrychova
frydrychowicz frymus ftacnik ftacnikova ftorek ftorekova fuada fuadachain fualain fuallaigh fuarain fuarthain
fuaruisce fucci fucek fuchsova fucik fucikova fudalej fuga fugiel fuhlbrugge fuhrmann fuksa fuksova fulara fularczyk
fulawka fuli fulop fumagalli fumarola fundak funis fuoco furaigh furda furdi fureder furga furgal furgala furlan
furmankiewicz furno furrer furst furtado furtuna fusani fusaro fusco fuseli fusenig fusis fust futyma fuzaylov fyda
fydrych fylkirs gaasch gabara gabba gabbana gabhachain gabhain gabhlain gabius gabka gabler gaborova gabrieli
gabrielli gabrielova gabriels gabrielsson gabriyelov gabrych gabryel gabryelczyk gabryszak gabud gacanovic gacevic
gachain gacic gacina gacinovic gadanski gadda gaddini gadhra gadomski gadschiew gadzala gadzic gadzina gaels gafraigh
gagala gaggini gagic gagliano gagliardi gagne gagovic gagricic gagro gagys gahleitner gahwiler gaiatto gaibhin gaibhre
gaibhtheachain gaiciunas gaile gailis gailite gailitis gailius gaillin gailliuin gaina gaineard gairbhe gairbhia
gairbhighe gairbhin gaito gaizauskas gajcy gajda gajdosova gajdzik gajec gajewski gajgicmatic gajowiak gajownik gajski
gajzler gakstadter galach galain galaj galander galante galat galati galazka galdikas galds galeati galeazzi galek
galenzone galesic galeza galiazzo galic galica galijn galik galikova galilei galinac galjak galjen galjer galka
gallain galland gallchobhair galle galler gallez galluzzo galon galos galosevic galova galovic galtarossa galuba
galuppi galvani gamaliels gamberini gambino gamhna gamhnain gamlin gamon gamper gamrat gamsjager ganaird ganea gangan
gangemi gangl gangnus ganzmann ganzzuparic gaoith gaoithin gaora gapys garaidh garatva garau garavaglia garbaciak
garbacik garbhain garczarek garczyk gargiulo garifo garncarek garncarz garobbio garofalo garonja garozzo garps garris
garrone gartner garzoni gasek gasienica gasik gasior gasiorowski gasjune gasjuns gaspari gasparini gasparova
gasparovic gasparovicova gasperi gaspic gassner gast gastel gasz gaszczak gathain gatta gatto gattringer gatzka gauder
gaudiano gaudio gaudreault gaudyn gauis gauks gautis gautreks gauts gavalier gavalierova gavenda gavendova gavornik
gavornikova gavric gavrila gavrilita gavriliuc gavrilov gavrilovic gavrovic gawel gawliczek gawlik gawlowicz gawron
gawronski gazdic gazibara gaziova gazivoda gazo gazova gazzola gealabhain gealagain gealbhain geanain geannain
gearabhain gearachaigh gearailt gearain gearan gearchaigh geard geargain gebauer gebhardt gebremedhin gebura geca
geenen geens geeraerts geerling geerts geertsen geffen gegic gegotek gehre gehrig gehring gehringer gehrke
geibheannaigh geibhinn geidigh geier geiger geimhridh geirfinns geirhjorts geirhvats geiris geirlaugs geirleifs
geirmunds geirolfs geirs geirtryggs geirvalds geisel geisendorf geisler geislis geissler geldens gelder gelemanovic
gelinas gellemeyer gelli gellirs gemen gemert gemito gemza genchi gendek gendera gendron geneart genechten genefaas
gengler genjega genna genot genoud genovese gentileschi gentili gentilini georgescu georgs gepa gerace geraci geralds
gerassimov gerbennow gerdel gerhold geris gerlach germani gerrits gerritse gerritsen gerschler gertz gervasi gerwig
gesell gesiarz gestel gests getka geudens geuens gevaert geyer gfeller ghabhann ghailing ghalloglaigh gheimhridh
gheorghiu ghilardi ghille ghilleathain ghirmai ghirr ghoerle ghoill ghuala ghunna giacalone giaccio giacconi giachi
giacomelli giacometti giammusso giampaoli gianetti gianinazzi giannelli giannetti giannini giannone giannotti
giannuzzi gianotti giansante gianvecchio giardina giardini gibala gibilisco gibne gideons giec giedrojc giehl gielen
gierach gierak gierasimiuk gierat gierek gierisch gieron giers gierschner giersz giesa giesche giess gietka giezek
giger gigjars giglio gigliotti giguere gilardoni gilca gilde gilewicz gillain gillard gilleathain gillieron gillin
gilliuin gilmars gilson gindl ginea ginese ginesio gingras ginkel ginnea ginneadha ginneke ginneken gintalas
ginzburgas gioacchini giobalain gioballain gioberti gioblain giobuin giobun giolitti giolla giollagain giollain
giollarnath giollarua giollaruaidhe gionain gionnachtaigh gionnain giontaigh giordani giorgetti giovannelli
giovannetti giovannini giovinazzo giovine giradello girardet girardi giraudo girbu girone giroux girschner gisca
giselmeyer gislason gislis giss giudice giuffrida giugliano giulietti giunta giunti giurgiu giusti giustra giza gizs
gjukis glab gladka glaibhin glaimhin glaisne glanc glapiak glasain glaser glasnovic glasson glatting glatz glavac
glavak glavan glavati glavor glaza glazik gleannain gleba gleda gledic glegola gleichner glenc gliasain glica gligora
glineur glintic glionain glionnain glod gloden glodovic glodt glogowski gloin gloinn gloinne glois glonek gloor glosli
glosteir glowacki glowiak glowienka glownia glozanski gluck gluhovic glukcevic glumac glumpak gluszko gmeiner gmur
gmurczyk gnatz gneistis gniewek gnimh gnodde gnups gnyp gnyrs gobain gobbi gobel gobert gobhann gockeritz gocnik
gocnikova godanj godart godec godefroid goderts godet godfroid godin godinic godlewski godyn godzik godzisz godzwon
goedert goedhart goedicke goerens goergen goerle goethals goethem goetzinger goffaux goffinet gogacz gogain gogol
gogola gohler goibin goik goilin goill goillidhe goireachtaigh gois golab golak golas golban golczyk goldbeck goldfuss
goldkamp goldkuhle goldoni goldstein golebiewski golebiowski golec golek golenia golgi goliasz golicsamarzija
golinelli golino golisz goliszek gollain goller golling gollner gollnow golofit golomski golon golonko golos golota
golubic golus gombai gombay gombert gomboc gomola gomula goncear gonet gonsior gonta gontsarov gonultas goovaerts gora
goraj goransson gorbunov gorczany gorea gorecki gorenc gorgol gori goricanec goris gorjanski gorjup gorka gorkiewicz
gorlich gorlitz gormain gormer gorniak gornisiewicz gorny gorol gorski gortat gorzelanczyk gosch goschl gosek gosik
goska gospodarek goss gosset gossiaux gosz gotfryd gothraidh gotic gottardi gotthardt gotti gottschalk gottskalks
gottsveinns gottwald gottwaldova gotzelmann goudriaan goulet govaerts govarts govoni govorcinovic gowin goworek
goyaerts goyette goyvaerts gozdur gozzano gozzi graban grabara grabas grabczak graber grabez grabher grabias grabic
grablovic grabner grabon grabos grabovac gracin graczyk grada gradaigh gradek gradenigo gradha gradistanac gradojevic
gradziel gradzki grae graeve graf grahn graindorge graith graj gral gralaigh grallaigh gramhna gramsci gramza grana
granat granata granatelli granath granato granberg grandi grandjean granis grankells granlund granstrom grasse grasser
grassl gratie gratz gratzer gratzky gratzl graudina graudins graur gravensande gravina graziani grba grbac grbesa
greachain greadaigh grealaigh greanachain greb grebenarzarmen grebowiec grecu gredicak greef gregersen greggio
gregorczuk gregorek gregori gregoric gregorova gregorowicz gregors gregov gregus gregusova greij greil greill greine
greiner greips greisch greithanner gremese gren greppi grepps greschner greszta gretars grethen grettirs grezia
grgurevic grguric grgurovac grialais griallais grianain grianna grianra gribhthin gribuste gribusts grieco griem
griesbacher griese griesser grifeo grifin grigoras grigorescu grigoriev grilli grillo grimaldi grimani grimars
grimkells grimlaugs grimnirs grimolfs grimulfs grinberga grinbergs grinius grinsven griobhtha griobhthain griofa
griofha grisoni gritsch gritti grkavac grkinic grladinovic grna grnova grob groborz grochola grochowina grochowski
grodek groduma grodums groebli groen groenendaal groenestein grojean gromala gromisch gromov gron grondel grondelle
gronkiewicz gronlund gronostaj gronroos gronskis groof groote groothuizen grosjean grossheim grossi grosskopf grosso
grosu grote grotek groth grothaus grothkopp grotke grottner grotzinger groza grozdanovic gruagain gruba grubba grube
grubesicbarbir grubisic grubnic grubrova gruchot grudzien gruijl gruijter gruil grun grunberger grund grundmann
grundner grundza grundzova gruner gruning grunwald grupa gruppuso gruson gruszczyk gruszczynski gruszecki gruszka
gruza gryciuk grycz gryga grygar grygarova grygo grygorcewicz grygorowicz gryka grymuza grys gryska gryszkiewicz gryta
grzebyk grzech grzegorczyk grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiak grzesiek grzesik
grzeskow grzeskowiak grzeszkowiak grzetic grzincic grznar grznarova grzyb grzybowski grzywacz grzywnowicz gschaider
gschwandtner gstohl gstrein guaire guairim gualandi gualtieri guarana guarato guariento guarneri guarnieri guastella
guastone guay guberan gubernat guberovic gucanin gude gudelj guellec guerrieri guerriero guerrini gugan guggenberger
guglielmi guibhir guicciardini guida guidetti guidhir guidi guidone guidotti guillarmod guilli guinand guinizzelli
guiot guit guithin gulam gulan gulbrandsen gulcher guldemeister gulgowski gulino gullberg gulli gullotta gulotta
gulyas gumieniak gumienna gumienny gumis gummelt gumprich gumula gumuspala gunain gunday gundersen gunjaca gunkel
gunnars gunnarsson gunnbergs gunnbjorns gunndors gunngeirs gunnhalls gunnlaugs gunnleifs gunnolfs gunnolis gunnsteinns
gunnvalds gunpf gunz gurbig gurmen gurrieri gusan gusanovic gusatovic gusavac gusciora gusev gusevac gusic gusikowski
gusmeroli gusovic gussoni gustafs gustavsson gustin gutal gute gutjahr gutknecht gutkowski gutowicz gutowski gutrovac
gutschank guttis guttorms guzdek guziak guzik guzina guzniczak guzun gwara gwardiak gwizdek gwozdz gwozdzik gygjars
gylfis gymirs gzyl haack haag haan haapala haapanen haapaniemi haarlem haase haataja haavisto habdas habel haber
haberl habha habibov habibova hablak hablakova habsuda habsudova habte habyarimana hache hackbusch hackelbusch hackl
hada hadala hadam hadas haddis hadds haderer hadhlairt hadhra hadichayeva hadijayeva hadrovic hadwich hadzibeganovic
haeften haengreve haengs haenirs haering hafbergs haferkamp hafgrims hafliger hafnars hafner hafnis hafsteinns hagain
hagalins hagara hagarova hagberg hagberts hagendoorn hagenes hager hagg hagglund haggstrom haglund hagman hagos
hagstrom hagurtaigh haibheartaigh haicead haichir haid haider haidhleart haidinger hailgheanain hailgheasa hailin
hailiosa hailpin haimhirgin hainaut hainchin haindl hainifin hainin hainion hainle hainli hainligh hainmhireach
hainmneach hainthin hainzl hairbheasaigh hairmeasaigh hairmheasaigh hairt hairtneada haiseadha haithbheartaigh
haithchir haitheasa hajda hajdas hajdasz hajder hajdinjak hajdu hajduga hajduk hajdukiewicz hajek hajkova hajna hajnc
hajny hak hakala hakansson hakis hakkarainen hakker hakkinen hakons hakyemez halak halakova halama halambek halapir
halas halasz halat hald halda haldova haleygs halfdans halidov halik halka hallachain hallbergs hallbjorns halldors
haller halleux hallgeirs hallgren hallgrims hallik hallin hallkells hallmanns hallmars hallmhurain hallmunds
hallsteinns halme halmhain halonen halova halsdorf haluska haluskova halvarsson halvorson hamaland hamann hamars
hamera hamerla hammar hammarstrom hammerl hammerle hampel hampl hamplova hamrol hamunds hamzaoglu hanacek hanackova
hanain hanak hanakova hanas hanc handke handl handzel handzic haneberg hanegraaff hanek hanekova hanel hanenberger
hango hanizar hanka hanke hankiewicz hanko hankova hanluain hannagain hannaidh hannecart hannecker hannibals hannich
hanninen hanniske hannlaoigh hannrachain hannraoi hannula hanousek hanouskova hanova hanrachtaigh hanraoi hanssen
hanssens hanusaigh hanusek hanusekova hanusiak hanuska hanuskova hanusova hanzal hanzalova hanzek hanzel hanzelova
hanzl hanzlik hanzlikova hanzlova haodha haodhgain haogain haoidhgin haoidhne haoilbheard haoileain haolain haollain
haonachain haonghuis haonghusa hapka haponiuk haraburda harac haralds haraldsson haramija harapin harasimiuk harcain
hareks haremza hargadain hargain hargasser harju harkonen harlaigh harlaugs harloff harnapp harrachtain harragain
harrer harrys harta hartagain harter hartikainen hartl hartlieb hartmanns hartmanova hartung hartvigs hartz harvan
harvanek harvanekova harvanova hasanica hascak hascakova haschke hasek haselaar hasiak haskova haslauer hasler
haslinger haspengouw hasse hassfeld hasteinns hattinger hauer hauffer haug haugaard hauge haugland haukelidsaeter
hauks hauksteinns haukvalds haumer haupert haupt hausberger hauser hausler hautala hautamaki havarrs havars havelka
havelkova haverinen haverney havlicek havlickova havlik havlikova havlova havojic havran havranek havranka havranko
havrankova havranova hawro hawrylak hazenveld heachadha heachairn heachthigheirn headhnu headhra headtromain heagain
heaghra heaghrain healai healaigh healaithe heallaigh healuighthe heamhthaigh heanachain heanagain heanaigh heanna
hearain hearbhaird hearbhard hearcain hearchaidh hearchu hearghail hearghaile hearnain hearrain hebenstreit
heberstreit hechenberger hechler hecht hecimovic hecke hecker hecko heckova heczko heczkova hedberg hedegaard
hedermann hediger hedin hedlund hedman hedstrom heeb heere heerenveen heerkens heerschop hegedus heger hegerova
hegmann hehl heibhrin heichthigheirn heideagain heideain heidelmann heiden heidenreich heiderscheid heidhin heidhni
heidhniu heidler heidrich heifearnain heifrin heigcheartaigh heigearta heigeartaigh heigheartaigh heighne heighnigh
heighniu heigl heijden heijman heijmans heijmen heikirs heil heili heilidhe heiligh heilire heim heimhigh heimhin
heimhrin heimhthigh heimirs heindl heineachain heinemann heinen heinig heinke heinniu heinreks heinri heinrichs
heinsalu heinsoo heintz heintze heinze heinzl heireamhoin heirens heiser heisis heiskanen heislin heiss heissenberger
heiteagain heithchir heithir hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova hekker hektors helak helaoire
heleniak helenius heleta helgesson helgis helland hellberg hellemans hellevoort hellgren hellman hellmann hellstrom
hellwig helman helmerhorst helminen helmke helmuts helpling helsen hemert hemetsberger hemma hemmen hemmerts henck
hendrick hendrickx hendrikse hendrych hendrychova hendzel henegouwen hengen hengmith henin henke henkel hennezel
hennig hennings henningsson henrard henriksson henrion henrotte henrys henschel hense hensel henst hentel hentschel
hentschke heochach heochadha heochaidh heodhasa heodhusa heoghain heoghanain hepperle herba herberger herberts
herbjorns herbrand herbut herceg herck herda herdzik heremans heretik heretikova herfinns hergeirs hergills heripon
herjavec herjolfs herlaugs herleifs herlufs hermanek hermankova hermanns hermanova hermanowicz hermans hermansen
hermansson hermecke hermighausen herms hermunds herok herold herout herschmann hersirs herstal hersteinns hersveinns
hertel hertrampf hervars hervins herweg herzenberg hesbaye heser hesse hessek hessler hethur hetmanczyk hettner
hetzler heuck heuertz heusden heuser heuvel hewelt hexspoor heydemuller heyden heydrich heylen heymans heyne heyvaert
hiarfhlaithe hiarfhlatha hiarnain hiceadha hici hicidhe hicin hicog hidosanin hiebl hietala hietanen hifearnain highne
hilberts hildars hildebrand hildenbrand hildibergs hildibrands hildigeirs hildiglums hildimars hildimunds hildings
hildirs hilgendorf hilger hiller hilll hilmars hilmerova hilmirs hilpert hilti hiltunen himmelbauer himris hinca hincu
hindeberg hineiri hineirigh hinek hingsen hingst hinic hinneirghe hinrichs hinriks hinterberger hinteregger
hinterleitner hintz hiocog hiolain hiollain hiomhair hionnghaile hiorbhaird hiorbhard hirams hirnstajn hirsch
hirschberg hirschmann hirsi hirt hirthe hirvonen hjallkars hjalmars hjalmarsson hjalmgeirs hjalms hjalmtyrs hjaltis
hjarnars hjelm hjorleifs hjort hjorth hjorts hjorvars hladik hladikova hladka hladky hlapec hlasni hlavac hlavacek
hlavacekova hlavacik hlavacikova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlegests hlers hlifars
hlinik hlinikova hlinis hlinka hlinkova hljoms hlousek hlouskova hlyns hnat hnefills hnikarrs hnikars hobain
hochleitner hochreiter hochstrasser hocke hodak hodanovac hodea hodel hodhra hodhrain hodkiewicz hodl hodovanj hodza
hodzova hoecke hoedemakers hoeger hoek hoeks hoekstra hoelen hoevel hoeven hofbauer hoffmannova hofig hofinger hofler
hofman hofmanova hofmeister hofstatter hofstetter hoft hogain hogberg hoghartaigh hoglinger hoglund hognis hohenberger
hohl hohn hohne hohnheiser hohosbabic hoibicin hoileain hoir hoirbheaird hoirbheard hoirchinnigh hoireabaird
hoireabhaird hoireabhard hoireachtaigh hoiscin hoisin hoistin hojda hojka hokkanen hola holan holanova holappa holas
holasova holc holcik holcikova holcova holdt holec holecek holeckova holeksa holewa holgeirs holgers holgersson holic
holicek holicekova holicka holickova holicova holik holikova holinski holl hollain hollander hollarain hollard hollaus
holluin holmars holmberg holmberts holmfasts holmgeirs holmgren holmgrims holmkells holmqvist holms holmsteinns
holmstrom holopainen holota holoubek holoubkova holst holsten holtfreter holthuis holtis holub holubec holubecova
holubek holubekova holubka holubko holubkova holubok holubova holubowicz holuby holubyova holvoet holysz holz
holzapfel holzdeppe holzenbecher holzer holzinger holzknecht holzl holzmann holzner homa homenick hommel homola
homolka homolkova homolova hondeveld honegger honig honkanen honkisz honz hoog hoogers hoogh hooss hopland
hoppenbrouwer horacek horackova horain horbacz horcain hordha hordt horejsi horemans horgain horky horl horle hormann
horna hornak hornakova hornicek hornich hornickova hornig hornik hornikova hornung horova horrocks horska horsky hort
horvatek horvathova horvatic horvatinec horvatova hosek hoskova hoskulds hosp hoss hossa hosseini hossova hostaden
hostak hostakova hoste hottinguer hotz houben houde houdek houdijk houdkova hougardy houle hourachain houska houskova
houteveen hovanjek hovorka hovorkova hoza hozjan hozova hrabal hrabalova hrabar hrabia hrabovska hrabovsky hradecka
hradecky hradil hradilova hraereks hrafnars hrafnbergs hrafnkells hrafns hrafntyrs hranic hranj hrannars hrapps hrasko
hraskova hrastinski hraunars hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hreims
hreinns hren hresicdubaic hrianka hriankova hribernik hric hricova hrimnirs hrings hrkalovic hrmo hrmova hrncir
hrncirova hrnjak hroalds hroars hrobjarts hrobon hrobonova hroch hrochova hrois hrolfs hrollaugs hrolleifs hromadka
hromadkova hromunds hron hronova hrovat hrsak hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruts
hruza hruzova hrvojic hrynkiewicz hrzenjak huaillearan huaithne huaithnin hualla huallachain huallaigh huart huba
hubacek hubackova hubain hubel hubenbecker huberts huberty hubin hubl hubmann hubner hubova huckestein hucko huckova
huczek huczko hudacek hudacekova hudcova hudec hudecek hudeckova hudecova hudzik huebel huels huemer hufnagl hugbergs
hugel huginns hugis hugleiks hugos huguenin huhtala huidhir huigin huiginn huijben huijbrechts huijs huijzing
huirthille huiscin huisman huitseachain hujo huke hulboj huldars huljev hulka hulkova hullain hulle huls hulshouts
hulskes hulst hult hulten hultgren hultman humayrova humblet humeniuk humer humis huml humlova hummel humoyunov
hunbogis huneke hunerik hunis hunns hunziker huotari huovinen hupka hupkova hurdail hurlimann hurmholtaigh hurthuile
hus husak husakova husakovichodzic husar husarova huseby husek husekova huseynli huseynoglu huseynova huska huskova
husnjak huso husova huss hustak hustakova huszcza huter huth hutnik hutta huttcher hutter hutterer huttova huttunen
hutyra huurdeman huuskonen huwiler huxleys huybrechts huyghe huys huysmans huzanic hvannars hybl hyblova hyjek hyls
hyltirs hynkova hynman hytonen hyttinen hyvarinen hyvonen hyzy iacobucci iacolare iacono iacovelli iacovino iacovone
iadanza iandolo iannaccone iannelli iannello ianni iannone iannotti iannucci iannuzzi ians iaria iarla iasachta
iascaire iatco iazzetta ibe ibrahimli ibrahimoglu ibrahimov ibrahimova ibranovic ibric ibrohimov icelic ichim iciek
idrisli idrisoglu idzi ierardi iersel iezzi iforayeva ignatiuk ignatjev igov igras igric ihalainen ihasz ihly ihnacak
ihnacakova ikonen ilancic ilicin iliescu ilijic ilin ilincic ilinovic ilisic iljin illugis imhof imiela imiolczyk imis
immanuels immonen imonova impastato impe impellizzeri improta imrichova imronov indelicato indyk indyka infantino
ingbergs ingibergs ingiberts ingibjarts ingibjorns ingileifs ingimagns ingimars ingimunds ingis ingivalds ingjalds
ingolfs ingrassia ingrosso ingvalds ingvars ingvarsson ingvis inneirghe innocenti innseadun interiano interminei
interminelli inzaghi inzerillo iodice iomaire iomhair ionita ionrachtaigh ioppi iordache iorga iosa iosog iotti iovino
iovu ippoliti irimia irla irzyk isakov isaks isaksen isaksson isarrs isars isbjorns isekenmeier iselds isella
isfandiyorov isgeirs isidors iskierka isleifs isler islomov ismaels ismars ismoilov isolfs ispas ispiranovic israels
israelsson issis istokovic istrate istrati isvan iten itt iuliano iustas ivancan ivandic ivanisic ivankovicbon ivanovs
ivans ivarsson ivas ivascu ivask ivaska ivaskova iversen ivic ivkovac ivsic iwanczyk iwanow iwanowski iwanski iymonova
izdebski izzi izzo ja'farov jaakkola jaakson jaanson jaaskelainen jaatinen jablanov jablonski jacak jaceps jachimczak
jachimczyk jachna jacimovic jackel jackowski jacobsson jacot jacovic jacquemart jacquemin jadot jadoul jafets
jagarinec jagecic jagielka jagiello jagielo jagielski jagodic jagodzinski jagusch jagusic jahn jahnke jahoda jahodova
jahongirov jaje jajko jakab jakel jakesova jakiel jakimiak jakis jakl jaklova jakobcin jakobek jakobiak jakobik
jakobsen jakobson jakolic jakoniuk jakopec jakopovic jakops jakoubek jakoubkova jakovac jakovic jakovlev jakovljevic
jakubaszek jakubcek jakubcekova jakubcik jakubcikova jakubco jakubcova jakubczyk jakubec jakubecova jakubek jakubekova
jakubiak jakubik jakubikova jakubiuk jakubko jakubkova jakubova jakubowski jakupic jakus jakusmejarec jalakas jalolov
jalonen jalovec jalovecova jalowiec jambor jamils jamnik jamroz jamrozek jamrozy jamshidov janacek janackova janak
janakova janas janasik janasz janata janatova janc janca jancek jancekova jancewicz jancik jancikova janco jancova
janczarek janczura janda jander jandl jandova jandula janecek janecekova janecic janecka janecko janeckova janekova
janekovic janes janevski janezic janiak janicek janich janicki janickova janiga janikova janisch janisz janiszek
janiszewski janiuk jank janke jankova jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowicz janku janocko
janockova janosek janosekova janosevicfranz janosik janosikova janoska janosko janoskova janoso janosova janoszek
janoszka janota janotova janousek janouskova janova janovska janovsky janowiak janowski jans jansa jansdr janska
jansky jansone jansova jansse jantos jantosovic jantosovicova jantsch jantti janu januchta janusko januszewicz
januszewski januszko jaracz jarc jarczak jarczyk jardan jarema jaremek jaremko jaresova jarets jargielo jargilo jarka
jarkiewicz jarls jarmula jarmuz jarmuzek jarnec jarngrims jaroch jaros jarosiewicz jarosik jarosova jarosz jaroszuk
jarv jarve jarvela jarvenpaa jarvi jarzabek jasarevic jasek jasica jasina jasinski jasionek jaskiewicz jasko jaskola
jaskolski jaskova jaskowiec jasminova jasnoch jasons jasprica jast jastrzebski jaszcz jaszczur jaszczyszyn jatgeirs
jatmunds jauhiainen jauk jaunzema jaunzems javohirov javornik javurek javurkova jaworski jazbinsek jazdzyk jazvinsak
jazwiec jdotte jeanneret jech jechova jedlicka jedlickova jedlovska jedlovsky jedra jedrak jedral jedrasiak
jedraszczyk jedraszek jedruch jedrusiak jedruszczak jedryczka jedrys jedrzejczak jedrzejczyk jedrzejek jedrzejewski
jefimov jeftic jeftovic jeggij jegorov jehle jeitz jeka jekabsone jekabsons jekel jelasic jelavic jelen jelenova jelic
jelinek jelinkova jelisavac jellinghaus jemric jendek jendekova jenek jenewein jenicek jenickova jenkac jenko jennis
jenssen jeorga jeppesen jeppsson jepsen jerab jerabek jerabkova jereb jereczek jeremic jereminov jergic jeric jerinic
jerinkic jerkov jerkovic jermakov jerschabek jersov jerzyk jeske jespers jespersen jessa jessel jessen jeszka jeszke
jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic
jevtovic jewula jezdic jezdimirovic jezek jezierski jezior jezkova jezova jezyk jezyna jilani jilek jilkova jindrova
jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova jirova
jirsa jirsova joakims joanns jobstl jochems jochums jockel jockovic jode jodko joels joesaar jogi johannesson johanns
johannsen johanson johnova johnsson jois jokanovic jokela jokic jokicic jokin jokovic joksimovic jokulls jomars jomini
jomunds jonak jonars jonasova jonasson jonata jonatans jonatova jonbjorns jonckheere jonczyk jondors jonge jongeirs
jonghe joniak jonik jonjic jonkman jonmunds jons jonsteinns joos joosten jopich jordanovic jorfis jorgens jorlink
jormunds jorris jorrisen jorunds jorvars jorvis josafats josan josavins josefs josefsson joseps joshuas josic
josipovic jossa josteinns jostiak josuas joszko jovancevic jovanovac jovanovicfilicic jovic jovicic jovinelli jovins
jozefczak jozic jozwiak jozwik jucken judek juen jugovac juhanson juhkam juhl juhlin jukuma jukums julians julis
julliard jumiege jumike jumikis junas junasova junck juncken juncker junek jungbluth jungfer jungton jungwirth junis
junitz junken junkova juntunen juras jurasic juraskovic jurasova juraszczyk jurca jurcic jurcik jurcikova jurcina
jurcinova jurco jurcova jurczuk jurecka jureckova jurekova jureks juresko juretic jurgens jurgenson jurica juricova
jurik jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurisson jurjevic jurka jurkiewicz jurko
jurkova jurkovic jurkovicova jurkowski jurlina juroszek jurrijens juskiewicz jussila justesen juszczak juszczuk
juttner juvara juvonen kaar kaarik kaasik kaay kabala kabat kabatova kabic kablinovic kabus kabza kacaniklic kacar
kacarevic kacavenda kacirek kacirkova kacperczyk kacperek kacprzak kaczan kaczka kaczmar kaczmarczyk kaczmarkiewicz
kaczmarski kaczor kaczorowski kaczynski kadak kadela kaderabek kaderabkova kadija kadijevic kadlec kadlecova kadnar
kaesmacher kafel kafenda kafendova kafer kafka kafkova kager kagi kahinu kahkonen kahl kahler kahlert kahles kahlina
kahlmeyer kahr kahveci kaikkonen kaindl kainovic kainulainen kainz kairys kaisrova kaitovic kajak kajdan kajdas
kajganic kajs kajstura kakalis kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic kalajitovic kalamees
kalamiza kalan kalanjos kalarus kalas kalasova kalazic kalcher kalda kaldis kalebs kaleja kalejs kalek kalendic kaleta
kaletka kalic kaliciak kalin kalinak kalinakova kalinin kalinka kalinova kalinowski kalinski kalisiak kaliska kalisky
kalista kalisz kalivoda kalivodova kaljula kaljurand kaljuste kaljuvee kalka kallabis kallas kallaste kallay kallayova
kallen kallensee kallert kallio kallstrom kalm kalmanns kalmans kalmars kalmus kalna kalnaja kalnajs kalnina kalns
kalota kalous kalousek kalouskova kalousova kalova kaltenbock kaltenbrunner kaltenegger kaluderski kaluga kaluza
kalvaitis kalvelis kalvenas kalwa kalwak kamarainen kambs kamela kamenicki kamenik kamenikova kamenov kamieniak
kamieniarz kammerer kamp kamper kampf kampschulte kamronov kamyk kamyszek kanarek kandecki kandora kandzia kandziora
kanepa kaneps kanerva kangro kangur kaniak kaniakova kanic kaniewski kanik kaniski kanizaj kanka kankaanpaa kankova
kanova kansy kantola kantor kantorova kapalka kapcia kapciak kapeller kapera kapinos kapka kaplanova kapp kappe kappel
kappler kapral kaproncai kapsa kapulica kapuscik kapusta kapustka karabocek karabulut karac karadamis karadas
karadordevic karaduman karagic karajcic karakasevic karalus karaman karamarko karamarkovic karamata karapetric karas
karasek karasicevic karaskiewicz karaskova karasova karatosic karaulac karaulic karauria karavidic karban karbanova
karczewski karczmarek karczmarz kardinal kardos karels karge kargl kargol karhoff karhu karhunen karier karika karims
karkkainen karklina karkocha karks karkut karlak karlberg karlic karlik karlikova karlinski karlova karlovic karlowicz
karls karlsone karlsons karlstrom karmelic karmelita karnas karner karova karpeta karpiak karpiel karpik karpinski
karpov karppinen karrass karrer karro kars karsznia karttunen karu karul karulova karus karuza karvels karvinen
karvonen karwala karwan karwot karwowski karys karz kasak kasal kasalova kasanin kasapoglu kasavica kase kasel kaselj
kasemaa kasemets kaser kasiak kasica kasik kasikova kasikovic kasparek kasparkova kasparova kasperczak kasperek
kaspers kasprzak kasprzyk kass kassulke kasteelen kastelik kasten kaster kasterovic kastiels kastner kaszkowiak
kasznia kaszuba katarincek kathagen kather katic katoi katona katos katrusa kattai katulic katzinski kaucic kauffmann
kaufmann kaulina kaulins kaupas kauppila kauppinen kausemann kautzer kauzlaric kavasch kavaschova kavka kavkova kawa
kawala kawecki kawiak kawohl kawula kawulok kazakov kazana kazberuk kazda kazdova kazek kazenski kazik kazikova
kazimierczuk kazimierczyk kazior kazirod kazmarek kazmierczak kazmierczyk kazubek kececi kedzierski kedziora kedziorek
keebler keijser keijzer keil keinanen keiner keizare keizars kekic kelder kelecic keleka kelekovic keleman kelemen
keler kelic kellner kello kellova kelm kelo kelova keltenie kemfelja kempe kempen kemper kempka kempny kemppainen
kempter kendrova kenig kenina kenins kenis keniz kenizova kensy kepa keplinger keranen kerans kerekes kerekovic kerger
kerkhof kerkhofs kerl kerluke kerova kerschbaum kerschbaumer kerschen kertzmann kesek keseroglu kesina keskinen
keskitalo keskula kesselring kesselschlager ketel ketilbjorns ketills ketola kette kettenis ketting kettunen keudel
keutel kevo keyser kicanovic kicema kiceskulov kicevac kiciak kicic kidawa kidon kieber kieca kiedrowicz kielan
kielbik kielbowicz kielbus kielczyk kielek kielich kieloch kiepas kiepura kierat kierepka kiessling kieszek kihas kihn
kiik kiil kiis kiisk kijanka kijas kijnder kikas kikkas kilar kilback kilians kiliszek kiljans kilk kilpelainen
kimachu kinadeter kinal kindl kindlova kinet kinkela kinsch kint kintziger kinzel kinzy kiraly kirch kirchmair
kirchner kirillov kirincic kirpenstein kirs kirschner kirsipuu kirss kirst kiryluk kis kisabaka kisel kisela kiselova
kisfalubac kisiel kiska kisman kisseljov kiszczak kita kitic kitonjic kitumaini kitzler kitzmann kiuru kivela kivi
kivilo kivimae kivimaki kivinen kiviniemi kivistik kivisto kiwior kizivat kjaer kjalars kjallaks kjarans kjarrs
kjartans kjarvals kjeldsen kjellberg kjois klaarwater klabuhn klacar kladar kladarin klaengs klaja klama klamka
klammer klanac klander klapac klapacova klapec klapka klapko klapkova klapp klapper klaric klarin klasanovic klashorst
klasic klasnja klasson klatka klauder klausen klausner klavina kleban klebba klecina klecka kleckova kleczar kleeberg
kleiber kleibrink kleijse kleina kleinert kleininger kleinmann kleinova kleinschmidt kleinsteuber kleiss klejna klek
klekot klemczak klementova klemenzs klemm klemme klemt klepac klepacova klepka klerks kleven kleybrink kliber kligl
klijn klikovac klima klimacek klimacekova klimczak klimek klimekova klimentova klimes klimesova klimko klimkova
klimkovic klimkovicova klimo klimov klimova klimovic klin klinac klincov kling klingelhofer klinger klingler klinic
klink klinkosz klisanin klisz kliszcz klizan klizanova kljecanin kloch klocker klocko kloczko kloiber klokoc klokocova
klomp klopacka klopackova kloppert klopsch klorek klos klose klosek klosiewicz kloska klosowicz klosowski kloss klotz
kloucek klouckova klouda kloudova kluczek klucznik kluczyk klug kluge kluj klups klus kluwe klysz klyszcz klyta kmak
kmet kmetova kmiec kmiecik knabe knapek knapik knapova knappe knaus knecht kneifel kneip knetsch knez knezovic kniaz
kniec knies kniha knihova knippel knobel knoblich knockaert knoers knorrs knorscheidt knotek knotkova knudsen knuf
knuts knutsen knutsson knych knysak kobak kobal kobel kobela kobelt kober koberl kobielska kobielsky kobryn kobza
kocaj kocakova kocan kocevar kochan kochanowicz kochel kocher kochman kochova koci kocian kocianova kociemba
kocijancic kocis kocisova kocjancic kocka kocko kockova kocman kocmanova kocoglu kocol kocourek kocourkova kocova
kocsis kocur kocurek kocurik kocurikova kocurova kocwin kocyigit koczara koczulla koczy koderisch kodric koehl koehler
koeman koepp koester kofferschlager kofler kofranek koger koggis kogler kogut kohle kohlmann kohn kohnen kohnke kohnle
kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt kohs kohut kohv koistinen koit koitla koiv koivisto koivula
koivunen koj kojcic kojcinovic kojder koka kokalj kokanov kokanovic kokar kokk kokko kokkonen kokol kokoric kokoskov
kokosza kokovic koks kolacek kolackova kolaczek kolaczyk kolak kolakovic kolakowski kolanek kolanko kolarac kolarczyk
kolarec kolarevic kolaric kolarik kolarikova kolarov kolarova kolarz kolasa kolata kolb kolbeinns kolber kolbjorns
kolbl kolbusz kolega kolehmainen koleiski kolek kolembus kolen kolenc kolendo kolesar kolesaric kolesarova kolesnik
kolfinns kolgjeraj kolgrims kolic kolk kolkova koll kollarova kollmann kolly kolm kolman kolmanova kolmars kolnik
kolnikova koloch kolodziej kolodziejak kolodziejczyk kolodziejski kolokas kolompar kolonja kolonko kolotzei kolovic
kolpak kols kolskeggs kolster kolsut koltuniak kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak
koman komander komanov komanovic komar komarcevic komarcic komarek komarica komarkova komarnicki komaromy komarov
komatina komatinovic komatovic komazec kominek kominiak kominkova komisarczyk komisarek komljen komljenovic komluski
komnenic komnenov komnenovic komoll komorowski komperda komsta komuda komulainen konat koncar kondej kondratjev kondza
konecna konecny konicek konickova koniec koniecko konieczek konieczna konieczny konig koning konings kononowicz
konopelski konopka konopkova konovalov konow konradova konsbruck konsek konstantinov kont konta kontny konttinen konya
koob kooij koort kopa kopal kopala kopalova kopanec kopas kopciuch kopczyk kopczynski kopec kopecek kopecka kopeckova
kopecky kopecna kopecny koper koperek kopernick kopf kopiczko kopij kopik kopjar koponen kopova kopp koppa
koppensteiner koppova kopriva koprivova kops kopysc kopyt kopytko kopyto korab koral korbel korbelova korbut korcak
korcakova korda kordic kordin kordulup kordus kordys korec korecova korek koret korgul korica korinek korinkova
korkosz korkutovic kormaks kormukcu kornak kornek kornet korniak koroi korol koronkiewicz korotaj korpas korpela korpi
korsa korsman korstman korte kortelainen kortman korts korusac korzekwa korzeniak korzeniowski korzonek kosak kosalec
kosalka kosanin kosanovic kosarac kosc koscalek koscevic koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko
kosela kosenkow koseoglu kosevic kosi kosiak kosic kosidlo kosiec kosik kosikova kosina kosinova kosinski koska
koskela koski kosman kosnicar kosnicarevic kosnik kosno kosonen kosova kosowicz kosowski kospic kossak kossler
kostadinovic kostal kostalova kostanic kostecki kostek kostelac kosten koster kostera kostic kostin kostka kostkaova
kostkova kostolzin kostorz kostrec kostrecova kostro kostrzewa kostunica kosutarac kosutic kosz koszewski kosznik kot
kotala kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek koterba kotevic kotian kotianova kotkas kotkova
kotlar kotlarek kotlarova kotov kotowski kotrba kotrbova kotrljanovic kott kotulic kotulicova kouba koubaa koubek
koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovacikova
kovacova kovalcik kovalcikova kovalova kovalski kovanen kovar kovarik kovarikova kovarova kovcin kovincic kovinjalo
kovjanic kovljenic kovrlija kowal kowala kowalak kowalczuk kowalewski kowalick kowalik kowalinski kowalowka kowaluk
kowara koyluoglu koyuncu koza kozacek kozacekova kozacik kozacikova kozaczuk kozak kozakiewicz kozakova kozar kozarac
kozarev kozarevic kozarski kozdra kozdroj kozdron kozel kozelj kozey koziarz koziatek kozic kozica kozieja koziel
kozien koziol kozka kozlak kozlica kozlina kozlova kozlovacki kozlowicz kozma kozmon kozmonova kozok kozon kozova
kozubal kozuszek krabbe krack kragl kragulj kraguljac krahovski kraincanic krainer krainz krajcar krajci krajcik
krajciova krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina
krajinovic krajisnik krajniak krajnovic krakis krakowczyk krakowiak kral kralicek kralickova kralik kralikova kralja
kraljevic kraljic kraljinovic krall kralova kralovic kralovicova kramar kramaric kramarova kramberger krammer kranc
krance krancis kranjc kranjski krantz krasa krasic krasnohorska krasnohorsky krastina krastins kraszkiewicz krata
kratka kratky kratochvil kratochvilova kratofil kratzer kraule kraulis kraushaar krausova krauspe krauz krauza krauze
krawiec kraxner krcelic krcevinac krcmar krcmarevic krcmarova kreb krebs krecek krecichwost krecisz krecke kreckova
kreczmer krefta kregiel kreidl krein kreiner kreissig krejci krejcik krejcikova krejcir krejcirova krejcova krekora
kremanac kremenovic kremser krenc krenek krenkova krenn krepa kreslina kreslins kresoja kresojevic kresonja kresse
krestalica kretek kretowicz kreusel kreutz kreuzer krezolek krga kricak kricka krickovic krieger kriegl kriens krieva
krievina krievins krievs kriisa krilovic krinulovic krippner krisan krisanov krisanovic kristalls kristbergs
kristbjorns kristdors kristensson kristfinns kristgeirs kristiansson kristic kristinns kristjans kristjons kristlaugs
kristleifs kristmanns kristmars kristmunds kristofers kristoffersen kristoffersson kristofova kristvalds kristvins
krivacevic krivaja krivanek krivankova krivcevic krivda krivec krivokuca krivosic krivosija kriz krizan krizanova
krizek krizic krizik krizikova krizkova krizova krkalo krkeljic krkic krkljus krkobabic krnjajic krochmal krockert
kroczak krodinger kroger krogh krohn kroker krokosz krol krolczyk krolikiewicz krolikowski kroll krolov kron kronberga
kronberger kronbergs kronenberg kronsteiner kropacek kropackova kropilak kropilakova krotak krotakova kroupa kroupova
krpan krpovic krsanac krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin
krstinic krstivojevic krstonic krug krugel kruglov kruk krukowski krull krumina krummis kruns krupa krupicka
krupickova krupinski krupka krupkova krupova krus krusarovski kruschinski kruschwitz kruskovic kruszewski kruszka
kruszona kruze kruzel kruzevic krvavac kryk krysiak krysik krystkowiak kryszczuk kryszkiewicz krywult kryza krzan
krzelj krzeminski krzempek krzeszowiec krznaric krzosek krzyk krzykala krzysiek krzysko krzyskow krzystek krzyszczak
krzysztofek krzysztoszek krzywon krzywonos krzyzanowski krzyzostaniak ksel kshlerin ksiazek ksiezak ksiezyk kub kuba
kubacki kubaczyk kuban kubanek kubankova kubasiak kubasiewicz kubatova kubcova kubec kubecova kubek kubekova kubelka
kubelkova kubena kubera kubes kubesova kubiaczyk kubiak kubica kubicek kubicekova kubicka kubicki kubicko kubickova
kubicova kubieniec kubik kubikova kubin kubina kubinova kubis kubisova kubisz kubko kubkova kubli kubo kubon kubova
kubow kubowicz kubrak kuca kucab kucara kucewicz kuchar kucharczyk kucharova kucharski kucharz kucharzyk kuchciak
kuchta kuchtova kuciak kucic kuciel kucinac kucinski kucova kucukler kucz kuczaj kuczak kuczynski kuday kudela
kudeljas kudelka kuder kudlacek kudlacik kudlackova kudlacz kudlak kudra kudrjavtsev kudrna kudrnova kufahl kuffa
kuffel kuffova kugler kuhar kuhic kuhl kuhlee kuhnel kuhnemund kuhnen kuhnert kuhnke kuijc kuijpers kuilenburg kuiper
kuipers kuisma kuit kujala kujavec kujawa kujawiak kujawski kujda kujundzic kukawka kukiela kukier kukkonen kukla
kuklova kukucka kukuczka kukuljica kukuruznjak kula kulach kulczak kulesza kulhanek kulhankova kulhava kulhavy
kuliberda kulig kulik kulikov kulimann kulinski kulis kulisz kulma kulmala kulmane kulmanis kulon kultys kulus
kumbernuss kumcuoglu kummer kummle kumorek kumpulainen kumushova kunac kunc kuncewicz kuncova kundova kundzina
kundzins kunen kunert kunes kunesova kunicbukovac kuningas kunka kunkova kunova kunstek kunt kunter kunysz kunz kunze
kuosmanen kupa kupaj kupcova kupec kupfer kuphal kupidura kupka kupko kupkova kupova kupprion kuprion kups kupsjak
kupusinac kurach kuraica kuran kurant kurbiel kurc kurcubic kurcz kurczab kurczak kurda kurek kurevija kurg kuridza
kurija kurilic kurjacic kurjacki kurka kurki kurkova kurm kurmazovic kurnicki kurnik kurnoga kurobasa kuronen
kuropatwa kurowski kurp kurpanik kurpisz kurrat kursa kurschilgen kurtak kurtanjek kurtoic kurtovic kurtuma kurtyka
kuruc kurucev kurucic kurucova kurutluoglu kurvits kurylowicz kurys kurz kurzac kurzaj kurzak kurzemniece kurzemnieks
kurzmann kurzydlo kurzyna kus kusa kusan kusanovic kuscevic kusch kuschewitz kuschmann kusek kusen kusic kusik kusio
kuska kuske kuskova kusljevic kusljic kusmider kusnierek kusnir kusnirova kuso kusova kuster kustermann kusters
kustosz kuswik kusyk kusztal kuszyk kutek kuter kutera kutlay kutlija kutnik kutsar kutscherauer kutt kutzner kuus
kuuse kuusela kuusik kuusisto kuusk kuvalis kuvezdic kuypers kuza kuzel kuzelj kuzelova kuzet kuzia kuzior kuziora
kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmic kuzmin kuznia kuzucu kvacanovic kvapil kvapilova kvarme kvasina
kvasnicka kvasnickova kvekic kveldulfs kvist kvrgic kwaadland kwapien kwapis kwapisiewicz kwarciak kwasek kwasniewski
kwiecien kwiecinski kwinta kwoka kycia kyllonen kyncl kynclova kysel kysela kyselova laack laakkonen laakso laaksonen
laan laane laanemets laar laarhoven laarse laas laats labadie labado labaj labalo labanac labas labate labelle labhra
labhradha labhru labinjan labno labocha labonte labotic labrecque labuda labudda labudova labus laca lacanin lacasse
lacerda lach lachacz lachance lachapelle lachmann lachnain lachtnain lachut laciak lacina lacinova lacis lacka lackner
lacko lackova lacman lacnjevac laco lacova ladavac ladeck lademann ladevac ladevic ladewig ladhradha ladinovic ladner
ladniak ladziak laenen laer laere laet laezza laffray laflamme lafleur lafontaine laforza lagana lagerweij laghmainn
lagiewka lagler lagzdina lagzdins lahaye laht lahteenmaki lahti laideain laidhe laidhigh laidhin laidhleis laighin
laighnigh laiho lailligh lailliu laimer laimhbheartaigh laimhin lainn laithbheartaigh laithimh laithmhe laitkam
laivina laivins lajcak lajcakova lajciak lajciakova lakatosova laketa laketic lakic lakomy lakoseljac lakota laks
lalak laletin laliberte lalic lallaidh lallaigh lallemand lalonde laloux lamac lamacchia lamacova lambelet lambers
lamberti lambic lamborghini lambot lambotte lambrecht lambrechts lambregt lamch lamesch lamhain lamhna lammens lammer
lammert lammi lamontagne lamore lamos lamotte lamoureux lampa lampart lampert lampinen lampl lamprecht lanagain
lancisi landeghem landi landl landmane landmanis landmann landova landstrom lanfranchi langer langern langevoort
langfeld langhirt langier langiewicz langosh langova langr langrova lanig lankinen lankle lanners lansink lanteri
lantz lanz lanza laochdha laodhog laoghog laoi laoidh laoidhe laoidhigh laoingsigh laoithe laon lapacz lapain lapaj
lapcevic lapierre lapina lapinski laplante lapointe lapot lappalainen lapsa lapsina lapsins larcain larcher lardinois
larents lariviere larocque larose larouche larysz lasaidhe lasak lascio lasic lasica laskawiec laskowski laskus
lasmane lasmanis lasota lassen lassila lassnig laszcz laszczyk laszkiewicz laszuk latacz latal latalova latek lathaigh
lathrope latier latini latko latkovska latkovskis lato latorre latoszek latour latt lattanzi lattuada latuszek latvala
lauberga laubergs laufars laugis lauinger laukkanen laur laureys lauridsen laurila lauritsen lauritzs laursen
lausecker lauwers laux lauzon lavallee lavecchia lavicka lavickova lavigne lavoie lavric lawniczek laylova lazanski
lazarac lazarek lazarev lazarevic lazari lazarov lazendic lazetic lazic lazin lazinica lazizov lazzarini leadus leagha
leahu leale leallaigh leamhna leanachain leannain leathaigh leathlobhair leavasa leban lebar lebeau lebeda lebedova
lebel leber leberer lebsack lecca lecce lecic lecocq ledda lede ledent lederer ledner ledzion leeb leemans leemput
leene leeuw legault leggio legnante legovic legowik legrain leguit legutko legzdina legzdins lehikoinen lehiste
lehmann leht lehtimaki lehtla lehtmets lehto lehtola leibetseder leibold leide leidhin leidhinn leifs leighin leighinn
leiknirs leimbach leineachain leino leinonen leipold leist leiter leiteritz leitgeb leith leitheim leithner
leiwesmeier lejina lejins lejk lejman lejniece lejnieks lelas leleux lelijveld lelito lelli lelonek leloup lelovic
lemaic lemajic lemanowicz lemay lember lemic lemiesz lemieszek lemieux lemire lemke lemmens lemmer lempart lempereur
lenaerts lenarcik lenart lenc lenda lenfers lengauer lengyel lenhard lenic lenik lenk lennartsson lensen lentini lentz
lenz lenzen lenzi leoid leonardi leonards leoncavallo leoncini leonetti leonhards leonhartsberger leoniak leoniuk
leonowicz leontijevic leopardi leopolds lepa lepage lepak lepek lepianka lepik lepisto lepka lepore leposavic lepovic
lepp leppanen leppik lepsanovic lepsik lepsikova lepthin lequesne lercari lerch lercher lerner lero lers leruth lesch
leschnik lescic lesendric lesevic lesiak lesic lesiewicz lesik lesina lesisz lesjak leskinen lesko leskovar leskovic
lesna lesner lesniak lesniewski lesnik lesny lessard leszcz leszczak leszczuk leszczyk leszczynski leszkiewicz lether
letkiewicz leto letourneau letova lettiere lettner letzelter leuba leunberger leuschke leutarevic leutenegger leutgeb
leuven levajac levanic levesque lewek lewicki lewicz lewke lewko leyckes leysen lezon lezzi lheureux lhoir liadhain
liagha liaghain liain liathaigh liathain libal libalova liberati libert liblik librizzi licata liccardo licciardello
lichon lichtenegger lichtenfeld lichtenhagen lichtl licis licitra licul lidaka lidaks lideadha liden lidstrom liebach
liebe liebelt liebich liebold liedtke liegeois liekens lielmane lielmanis lienard liendert lienshoft liepina lier
lierde lieshout lievens ligas ligenza lighe ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi lijn
likar lilic liljars liljegren lillemets limbourg limburg limoncuoglu linbergs lindahl lindars lindau lindbergs
lindblad lindblom lindenberg lindenmayer linder lindfors lindgren lindh lindholm lindinger lindkvist lindmark lindner
lindorfer lindquist lindqvist lindroos lindskog lindstrom lindvall linek linhart linhartova linis linka linke
linkiewicz linnenbaum linschoten linster lintner liodain lionachain lionnain liostun liotta liovic lipa lipar lipari
lipinski lipka lipko lipkova lipok lipova lipowicz lipp lippe lippens lippi lippolis lippomano lipponen lipske lipski
liptak liptakova lipus lisak lischka lisi lisica lisicka lisicky lisiecki lisik liska liskiewicz liskova lisnic
lisowski liss listwan litewka littel litterio littizzetto litva litvova litwa litwinczuk litwiniuk litwinowicz
liukkonen liuzzi livaja livazovic liverani liverotti lizon lizurej ljevnaic ljiljan ljosalfs ljots ljubetic ljubic
ljubicic ljubojevic ljubomirovic ljubotina ljubovic ljufs ljung ljunggren ljungqvist loba lobacz lobinger loboda loca
locatelli locci lochain lochel lochlainn lochlann lochnain lochrain lochtnain locs loddo lodej lodina lodins lodyga
loep loffler loffredo lofgren logain logar logina loginov logis logozar logsch lohmann lohmus lohre lohse loiacono
loibhead loibl loideain loididh loidl loineachain loingscigh loingse loingseachain loinn loinne loinnigh loinnsge
loinnsgigh loirgneain loj loja lojek lojekova lojen lojka lojko lojkova lojova lokaj lokar loken lokietek lokis lokk
lolli lollobrigida lombardini lombroso lomgaigh lomic lommert lomovic lomp lonagain lonain lonardi lonargain loncar
londain londra lonen longaigh longain longhena longhi longobardi lonn lonnain lonndra lonndraigh lonndun lonnradh
loock loogen loorits looveren looy lopresti lorang lorcain lorch lordain loreal loredan lorencin lorencova lorent
lorentzen lorenzini lorenzs loreti lorreijn lorusso losch losekann losiak losickrizmanic losiewicz loska lotharingen
lotito louda loudova lourinho louws lovgren lowa luachra luag luain luaire luaithrinn luanaigh luasa luasaigh lubera
luberda lubhaing lubhog lubina lubinova lubke luboch lubowitz lubs lucanovic lucar lucarelli lucarini lucchese
lucchesi lucciano lucel luchetti luchian luchini luciani lucic lucidi luckiewicz luconi luczak luczka luczkiewicz
luczyk ludban ludhog ludovisi ludvigs ludvikova ludwin ludwiniak ludwisiak ludzik lueilwitz luettgen lufft luger
lughadha lughbhadha lugli luht luibhead luik luin luineachain luinenburg luing luinigh luisead luitgardis lukacevic
lukacin lukacova lukacs lukasek lukasiewicz lukasik lukasiuk lukaskova lukasova lukaszewski lukenda lukendic lukes
lukesova lukickovanovic lukin lukinic lukk lukoschek lukowiak lukowicz luks luksa luksic luksova lukstina lukstins
luksza lulek lumi lumiste lunaigh lunam lundberg lundblad lunde lundell lundgren lundh lundholm lundin lundis
lundkvist lundmark lundquist lundqvist lundra lundstrom luog luoma lupain lupasco lupascu lupi lupica lupina lupo
luppi luppino luptak luptakova lupu lurgain luria luscher luse lusiak lusis lussier lussu lustenberger luszczak
luszczyk luters lutgen luthers luthi lutje luts luttenberger lutterveld luukkonen luxardo luxemburg luyckx luyssel
luyten luzaic luzi luzzi lyczak lyczek lyjak lyngars lyskawa lytings maak maaren maasgouw maasik maaswinkel maath
maatta macak macakova macaluso macan macanic macaraeg macari macasa maccanelli macchi macchia maccrohan macczak
macejkovic macek macekova macele macesic macgyver macha machac machacek machacekova machackova machacova machain
machala machalek machalkova machalova machata machatova macher macheta machnac machnacova machniak machon machova
machowiak machowicz machtig machul maciag maciejczuk maciejewicz maciejewski maciejko maciejuk macik macikova maciocha
maciol maciuk maciuszek macka mackiewicz macko mackova mackovic mackovicova mackow mackowiak maco macova macovei macri
maculewicz macura macurova maczey madadhain madagain madaidh madaidhe madaidhin madain madajczyk madaoin madar madaric
madaricova madarova madej madejczyk madejova mader maderna maderno madetzky madhubuti madic madinaeva madisson madro
madrzak madrzyk madubuko madunic madunicflauder madura madzia madziar madzic maenpaa maeots maertens maesalu maeyer
maffei maftei maftunova magain magal magalova magbanua magdalenic magdic maggiani maggio maggioli maggiore maggis
maghnuis magier maglajic maglio magliocco magnani magngeirs magnis magnussen magombo magrassi magryta maguidhir magyar
mahdiev mahieu mahmudi mahmudov mahmudova mahnet mahy maicin maidin maidla maiello maierhofer maille mainardi mainchin
maine maingin mainichin mainin mainka mainnin maio maione mair mairhofer maisch maithnin maitiu majaca majak majcan
majcen majcher majchrzak majczyna majdak majdan majdanova majdenic majer majerczyk majerova majeska majesky majewicz
majewski majka majkic majnik majnusz majorana majorczyk majorek majos majovic majsterek majstorovic majstrenko
majtczak majtyka majzner makans makarov makaruk maki makiela makkonen makles makosz makova makovac makovec makovecova
makovica makovicka makovicky makovy makowski maksimov maksimovic maksimowicz makulec makulu makurat malacarne
malachovska malachovsky malagoli malai malakova malaparte malara malarczyk malas malaspina malatesta malavasi malbasik
malcharek malcher malcherek malec malecek malecha malecic malecki maleckova malenchini malenica malerba malesevic
malesza maleszka maletic malewicz malfa malfait malherbe malicanin malicki maliglowka malikova malinen malinic
malinova malinowski malipiero malisek malisekova malisz maliszewski malivuk malizia malkova malkus mallien mallmann
malmberg malmgren malmqvist malmstrom malnar malobabic maloca malocha maloid malojcic malon malosev malota malpighi
malsen maltais maltasic maltese malucha malvic maly malycha malys malysiak malyszek malyszka malz malzer mamaliga
mamcarz mamic mamojka mamojkova mamula manachain manacorda manak manakova manastirlic mancinelli mancino mancuso
mandaric mandel manderscheid mandic mandl mandokovic mandrapa mandrysz manea manetti manfredi manfreds mangano mangel
mangen mangione mangold manica manicone manis maniscalco manista manjak manjencic mannik manninen mannino manniste
mannisto manno mannoia manns manntain manolache manolesso mansson mansveld mansvelt mantain mantegazza mantegna manti
mantovani mantyla manuels manunta manz manzella manzo manzoni maoil maoilceir maoilcheir maoilcheire maoilchiarain
maoildhia maoileachain maoileadaigh maoileagain maoileain maoileala maoileanaigh maoilearca maoileide maoileoghain
maoileoin maoilfheabhail maoilia maoiliadh maoiligeain maoilin maoilmhiadhaigh maoilmhichil maoilmhin maoilriain
maoilshearcaigh maoineachain maoinigh maoir maol maolagain maolain maolalaidh maolalaigh maolalla maolallaidh
maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe maoldhomhnaigh maoldomhnaigh maolduin maolfhabhail
maolfhabhaill maolfhachtna maolghuala maolmhochoirghe maolmhuaidh maolmhudhog maolmhuire maolmuaidh maolriaghain
maolriain maolruaidh maolruaidhe maolruana maolruanai maolruanaigh maoltuile maonagail maonaigh maongail maonghaile
maothagain maquet marach maracic maragno marahrens marak marakovic maran maranain marangi marangon marangoni marani
marano marasovic maraszek marazzi marbjorns marcacci marcachain marcaigh marcec marcelli marceron marcet marchesan
marchesi marchesini marchetto marchewka marchewski marchi marchini marchlewicz marcik marcinczyk marcinek marcinekova
marciniak marciniszyn marcinko marcinkova marcinkovic marcinkowski marcinova marcol marcon marconi marcotte marcoux
marcovecchio marcucci marcussen marczak mardari mardesic marduras marec marecek marecekova mareckova marega marekova
marelli marels marenzio maresca maresova maretic margas margeirs margic marginean margiotta margis margitova margol
margraf margreiter margrims marianova maricevic marien marijanovic marijons marik marikova marincic marinelli
marinescu marinetti maringer marinkovic marinos marinovic marinucci mariotti maripuu marisavljevic mariucci mariz
marjanov marjanovic marjonova marjons markanjevic markiel markiewicz markkanen markl marklund markos markosova
markotic markova markovac markovicova markovicsarac markowski markusova marlier marmeggi marnach marnain marner maro
maroevic marolt marone marongiu marons marosicevic marosova marosz marotta marovic marquardt marquart marquet marra
marras marrazzo marris marrone marsalek marsalkova marschek marsella marsenic marsic marsik marsikova marsili
marszalek martac martain martan martanova marteinns martelli martellucci martensson marthens martic martikainen
martinac martinak martinakova martincek martincekova martincevic martincova martinec martinecova martinek martinekova
martines martinic martinka martinko martinkova martinkovic martinkovicova martinov martinova martinovic martinovicova
martinsen martinson martinsson martorana martova marttila marttinen martucci martyka martynowicz marunica marusic
maruszczak maruszczyk marvins marxen marxer maryamova marzano marzec marzi marziali marzic marzocchi marzorati masala
masarik masarikova masarova masaryk masarykova mascagni mascheroni mascia masciandaro mascolo masek masi masia masiak
masiero maskova maslac maslach maslanka maslankiewicz maslo maslon maslov maslova maslowski masna masny masojevic
masopust masopustova maspero massa massari massaro massart masseron masset massimi massin mastandrea mastrogiacomo
mastroianni mastronardi mastropietro masucci maszczyk maszkiewicz maszota matacz matagne matahlija matana matanic
matarazzo mataz mateescu matejczuk matejczyk matejicek matejickova matejka matejkova matejuk matela matenko matera
materek materka materne matesa mateusiak mathghamhna mathiasen mathies mathiesen mathisen mathiszik mathol mathot
mathuna mathy matiasko matiaskova matijanic matijas matijasevic matijevic matikainen matilainen matile matisone
matisons matkovic matla matokanovic maton matoric matosevic matousek matouskova matousova matovina matranga matraszek
matschke mattarella mattei matteotti mattern matteucci matthes matthey matthys mattioli mattsson matula matulewicz
matulic matulin matulka matulova matusewicz matusiak matusina matuska matuskova matuszak matuszewski matuszyk matvejev
matwiejczyk matyasova matyjas matyjasek matyjaszek matyka matynia matysiak matysova matyszczak maugeri maurer maurery
maureryova maurizi mauroff mautner mautone mauzer mavra mavric maxa maxova maxs maybach mayerhofer mayerova mayert
mayhos mayrhofer mazan mazanek mazankova mazek mazepa maziarczyk mazik mazilescu mazilu mazjane mazjanis mazurek
mazurkiewicz mazzacurati mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone
mazzoni mazzotta mazzotti mbeki mbriartaigh meachair meadhra meadhrai meadog mealaid meallain mealoid mealoide meanman
mearai mearaidh mearain meardha mearlaigh mebold meciar meciarova mecik medac medeiros medek medeot medhurst medici
medkova medne mednis medrala medugno medvecka medvecky medvedev medvedova meeres meersman meert meester meeus meeusen
meeuwis megdanac megger megna mehl mehlhorn mehlorn mehrimohova mehrojov meic meichtry meidhir meidhreach meiere
meiers meili meindl meireles meirligh meirnigh meis meisch meiscill meissner meister meitheagain meixner mejer
mekkinos meksa mekss melander melandri melaniuk melcer melcerova meldere melderis meler melet melicharek melicharekova
melicharova melicher melichercik melichercikova melicherik melicherikova melicherova melillo melin melka melkiors
melkolms melngaile melngailis melnik meloni melrakkis melzer memoli mencarelli mencl menclova menconi mendak mende
mendyka menegatti menemencioglu menga mengolo mengoni menna menne mennea menozzi menrat mensalders mensik mensikova
mensing menthonnex mentzel mercadante mercalli mercantini mercati merchel mercks merckx mercuri merda mereu mereuta
mergen merian merila merilainen merisi merkas merkel merkurs merkx merli merlo mermoud merola mersch merseburg merta
mertoglu mertova mertz merz mesaric mesarosbelanji mesjasz meskuna meskune meskuns mesloh mesquita messana messner
mestdagh metel metella methusalems mettler metusalems metz metzger metzler metzner meucci meulen meurant meurisse
meusburger meylan meyvants mezei mezzetta mhadaidh mhairtin mhaistir mhaoil mhaoir mhartain mheana mhileadha mhilidh
mhoir mhuircheartaigh mhuire mhuiris miadha miadhachain miadhaigh mianaigh mianain miasik miasko mical mican micca
micco miccoli miceli micetic michaels michalak michalcova michalczak michalczyk michalec michalech michalechova
michalek michalekova michalica michalicova michalik michalikova michalka michalkiewicz michalko michalkova michallek
michalova michalowski michalski michaux michelangeli micheletti michels michelson michelucci michiels michielsen
michna michniak michnik michnova michnowicz micillo micka mickova micu middelkoop midhe midhia midura miechowicz
miecznik miekina miekus mielcarek mielcarz mielczarek mielke mieloch mierzejewski mierzwiak mies mieszala mietka
miettinen mietus migala migda migliaccio miglio migliore mignogna migon mihaila mihailescu mihailov mihailova
mihailovs mihal mihalache mihalachi mihalcea mihalic mihalik mihalikova mihaljec mihaljevic mihalova mihelcic mihelic
mihic mijakovic mijas mijatovic mijic mijota mijsberg mikac mikaels mikelsone mikelsons mikesicmerda mikesova mikic
mikiciuk mikicvucak mikita mikitenko mikjalls mikk mikkaels mikkels mikkola mikkonen miklas miklaszewicz miklavcic
miklecic miklik miklikova miklosko mikloskova miklosova miko mikoda mikodanic mikolajczak mikolajczyk mikolajewicz
mikosz mikova miksza mikula mikulak mikulakova mikulandra mikulasek mikulaskova mikulcic mikulec mikulik mikulikova
mikulova mikulski mikus mikusek mikusova mikuta milak milakovic milanesi milani milankovic milanova milatic milazzo
milcarz milczarczyk milczarek milde mildinbergs milea mileada mileadha milej milella miletic milevoj milewczyk
milewski milicic milina milisickovacevic militaru militello miljanovic milleadha miloslavic milotic milotova milovac
miltenburg mimica mimirs mimun minac minacova minah minar minarik minarikova minarova mindru minelli minet mingarelli
miniati minkiewicz minkina minne minniti mintzlaff miochain miocic miodek miodhachain miodhchain mionachain mionain
mios miotke miotto miozga mirabella miranov mirea mirga mirgos mirgova mirocha mironczuk mironiuk mironov mironshohov
miros mirosavljevic mirs mirt misak miscancuk misiak misiarz misiaszek misicher misiejuk misik misikova misior misiuk
misiurek miskiewicz miskovic miskowiec mispelen missoni misteal mistretta mistrik mistrikova miszkiel miszkiewicz
miszkurka miszta misztal misztela mitanovic mitek mitera mitoraj mitos mitschke mitteregger mitterer mitterlehner
mittermayr mitu mizak mizgala mizia mjollnirs mjolnirs mladek mladenovic mladkova mlcoch mlcochova mleczak mleczek
mlejnek mlejnkova mlikota mlinar mlinaric mlocek mlodzik mlot mlotek mlynar mlynarczyk mlynarik mlynarikova mlynarova
mlynarz mlynczak mlynczyk moberg mocan mocanu moccia mocenigo mochain mochlichen mochoirghe mochoraigh mocibob
mockenhaupt moczko modhrain modiano modica modig modigliani modric modugno modzelewski moede moedl moeller moenen
moens moensendijk moerman moes moet mofardin moffa moga mogain mogenburg mogensen mogherini moghrain moguenara
mohammadi mohaupt mohinurova mohlaroyimova mohnacki mohrhard mohsner moidhe moilanen moineal moiniol moirin moisei
moisio moithide mojsa mojzisova mokra mokros mokrosova mokry mokwa mol molak moldner moldovan moldovanu moldoveanu
molegraaf molek molen molenaar molenda molesini molga molin molinari molinaro molis molitor molka mollenbeck mollica
mollinger molnarova molraoghain molteni molzan momberg momcilovic monaca monachain monache monaci mondadori mondaini
monduzzi moneta monfort mongain monghaile monicelli moniuszko monkiewicz monnard monnet monney monni monod mononen
montag montagna montagner montalbano montalcini montalti montalto montanariello montanaro montandon montanelli
montecchi montefusco monteleone montemurro monterosso montesano monteverdi monticelli mook moonen moormann moosbrugger
morabito morachain moradi morain morand morandi morandini morard morari moraru moras moravcik moravcikova moravcova
moravec moravecova moravek moravkova morawiak morawski morax moraz morcinek mordak mordal mordenti mordhorst moreels
morek morellato moresi moretto morgagni morgala morgans morgante morgenstern morhelfer moriconi moricova morini
moritzs morka morlacchi moroni morosini morova morozova morozovs morpurgo morra morreale morri morricone morrocco
morrone morsch mortati morth mortier mortka morucci moryc morys mosca moscarda moscato moschino mosciski mosemann
mosiolek mosis moskalik moslavac mostek mosti mosur motak motchebon mothain mothair motisi motl motlova motta mottet
mottiez mottola mottus motycka motyckova motyka motykova motzenbbacker moucka mouckova moudra moudry moureau mousel
mozart mozdzierz mracek mrackova mrak mraoiligh mraovic mrazek mrazekova mrazik mrazikova mrazka mrazko mrazkova
mrazova mriosain mrkvicka mrkvickova mroczek mroczko mroczkowski mrotek mroz mrozek mrozowicz mrugalla msuya mszyca
muadaigh muarain mubinova mucalj mucavac muceniece mucenieks mucha muchova mucka muckenthaler mucko mudden mude
mudlaff mudri mudronja mues mugabhain mugain muggs muhammadaliyev muhammadaminov muhammadamirov muhammadayubov
muhammadazizov muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov muhammadsolihov muhammadumarov
muhammadyasinov muhammadyusupov muhammadziyoev muhar muhlbacher muhlberger muhlbock muhle muhleis muhonen muhovic muhr
muhsinova muichille muighe muijs muilcin muilleagain muilleoir muilligh muimhneachain muimhnigh muineachain muineog
muinghile muinilligh muinneachain muinnile muircheartaigh muireagain muireain muirean muirgeain muirgheasa
muirgheasain muirighthe muiris muirithe muirneachain muirthile muirthin muizniece muiznieks muizzova mulain mularz
mulas mulawa mulders mulichen mulis mullain mullala mullerova mullner mumtozova munari munaro muniak muninns munis
munisayeva munk munkas muntean mura murach murachain murachu muradbasic muraoile muratore muratori murawski murazik
murchadha murchaidhe murchain muresan murgas murgasova murghaile murgia murialdo murin murinova muriset murnain
murodov murolo murraigh murri murru mursalinaeva murtas murthuile muru musat musatti muscet muschg musella musfirayeva
mushtariyeva musial musiala musil musilova musiolik muskala muslimaeva muslimov musoke musso mustac mustafayev
mustapic musteata mustonen musumeci musy muszynski muti muur muursepp muxlisayeva muxtaroglu muynck muzayyanova
muzdalifayeva muzenjak muzic muzik muzikova muzina muzyk mycek mydlak mydlarz mydlo mydlova myga myhre myhrer
myklebust myllymaki myrcha myrcik myrkjartans myrkvis mysiak mysior myska myskova myszak myszk myszor mytnik mytych
mzyk nabein nabialek nabow naca naccari nacinovic naczk nadeau nadhraigh naess naessens naf nagel nagele nagl naglav
naglik nagorka nagyova nagypalfi nagys nailin najduk najman najmanova nakic nalazek nalbantoglu nalecz nalepka
nalepkova nalewajek nalewajko namgyel namike namikis namysl namyslo nanaic nannen naoidheanain napierala napoletano
napoli napolitano nappi naradhaigh naraigh narcisi nardo narfis narozna narozny narusis nascher nasiadka naslund
nastaj nastaly nastas nastase nastvogel natanaels natanek nataniels natans natta nattulfs naubert nauer naujokas
naulivou naumann naumiuk naumov naumovskicizmar nauseda navarova navarra navarria navez navone navratil navratilova
nawoj nawrocki nawrot nawrotek nazarewicz nazarko nazarov nazimek ndayishimiye neabhail neacail neachtain neacsu
neagoe neagu neamtu neancol nearaigh nebioglu necas necasova necci nechita necula nedbal nedbalova nedelcu
nederlotharingen nedermeijer nedic nedoma nedomova nedved nedvedova nedzi negara negele negoita negrea negri negru
negruta nehring neimke neirynck neistis nejedla nejedly nelissen nemecek nemeckova nemes nemet nenadov nenadovic
nennis nerger nerius neska nesladek nespor nesporova nesterowicz nesti nestorowicz nesvadba nesvadbova nette neubacher
neubauer neubauerova neubert neuendorf neugebauer neuhauser neuhold neulinger neumair neuman neumannova neumanova
neumayer neumayr neumeister neumuller neuner neupert neureiter neureuther neurohr neuschafer neuschwander neustrie
neuteboom neuwirth neuzerling nevala nevalainen neve ney neyens nezaj ngeard nguyenova niadh niaidh niallagain
niallain niallghais niallghuis nianain niathain nibali nica nicaise nicastro niccolai nicewicz nicolaev nicolay
nicolescu nicoletti nicolini nicolosi nicolucci nicotra niculae niculescu nieborak niebudek niechcial niecko niedbal
nieddu niederl niedermeier niedojadlo niedospial niedra niedziela niedzielski niedzwiadek niedzwiecki nieklauson
niemczuk niemczyk niemeier niemela niemiec niemira nienow nieradko nieradzik niermann nieroda niescior niescioruk
niesporek nieszporek nieuwenhuijsen nieuwstraten nievo niewiadomski niewiara niewola nigg niggeler niggli nigro nihoe
niiranen niit nijak nijland nijman nijs nikanors nikel nikiforov nikitin niklasson niklewicz nikolaev nikolais
nikolajuk nikolickovacic nikula nilles nilufarova nimac nimwegen niocail nioclais nipp niquille niscoromni nisevic
niskanen nissen nissinen nistor nitek nitkiewicz nitra nitrova nitti nitto nitu nitzsche nizet nizetic niznanska
niznansky njalls nkurunziza noack noams nobauer nobile nobili nobre nocek nocentini nocera nocerino noculak nodler
noga nogiec nogla nohlmans nois nojek nojman nokkvis nolcini nollee nolte nomm nomme nommik nonis nonnis noordeloos
noordijk noordmark noori noort noot norac noraidh noras norberg norberts norbiato nord nordberg nordby nordgren nordio
nordlander nordlund nordqvist nordskaug nordstrom noren norgaard norgren noris norlin norling normanns norrman
northeim northoff nosbusch nosek nosiglia noskova noszczyk nota notarbartolo notaro noto notova nousiainen novac
novacek novackova novaro novelli novembers novosad novosadova novosel novota novy nowacki nowaczyk nowakowski nowek
nowicki nowinski nowosadek nowotka nowotnik nowotny nowrot nozimova nozka nuadhain nuadhan nuallain nuanain nucci
nucera nuffel nugnes nuin numanoglu numis nunain nurek nuriyeva nurk nurkiewicz nurm nurmi nurminen nurmuhammadov
nussbaumer nussbeck nussle nusslin nuut nuutinen nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nuyts nuzzo nyberg
nyeuwenhuysen nygaard nygard nygren nykanen nylander nylen nylund nyman nys nyssen nystrom nytko nytra o'kon oancea
obarzanek oberbrunner oberem oberg obergfoll oberhauser oberhofer oberleitner oberlin obermaier oberman obermayr
obermuller oberndorfer oberweis obiala obradovic obratov obrezanac obroinin obst obsut obsutova obuchowicz occhipinti
ocenas ocenasova ochab ochal ochnik ochnio ochota ochs ochten ochwat oczko oczkowicz oddbergs oddbjorns oddfreyrs
oddgeirs oddis oddkells oddleifs oddmars oddsteinns oddvars odegard odehnal odehnalova oderwald odescalchi odinaeva
odobasic odrzywolek oehri oemencs oennen oeser oestrovsky oever ofeigs offredi ofiara ofner ogain oggiano oglaza
ogmunds ogonek ograbek ogris ogrodowicz ohlsson ohman ohri oibicin oikarinen oilifir oinonen oirchinnigh oireachtaigh
oirschot oispuu oistigin oitir ojala ojanen ojaste okla oklobdzija okraska oksanen oktos okumus okuneva okur olafs
olahova olander olari olariu olaru olas olausson olavs olbina olbrich olbrych olchawa olczak olearczyk oleinic
olejniczak olejnik oleksa oleksak oleksiewicz oleksik oleksiuk olesen olesiejuk olesk oleskiewicz oleszczak oleszko
olewniczak olgeirs oliboni olinger olis oliveri olivers oliverts olivetti olivi olivieri olivova olko olkowicz
ollikainen ollila olma olnirs olst olstad olszewski olszowa olszyna oltean olteanu olthof olvers olvirs olykan omars
ominova omiotek omis omma ommeren ondolfs ondra ondracek ondrackova ondras ondrasek ondrasekova ondrasik ondrasikova
ondrasova ondrejko ondrejkova ondrejkovic ondrejkovicova ondricka ondrova ondrus ondrusek ondrusekova ondruska
ondrusko ondruskova ondrusova onge onio onisto onnen onunds ooms ooste oosten oostendorp oosterhek oosterhout
oosterhuis oostveen ooyen opacic opalach opas ophey opiola opizzi oplustil oplustilova opmans opoka opper oppliger
oprea opric opricovic opris opsenica opuic opuvacic opyrchal orak oralaigh oraloglu oraovcic oras orasanin orav
orawiec orban orbanic orbay orefice orengo oreskovic organisciak orge orgulan orkisz orlandi orlaugs orlic orlik
orlikova orlov orlovic orlowski orlygs orman ormars orms orn ornat ornolfs orns orosz orpel orru orsag orsagova
orsanic orsini orsolic orsos orsulic orszulik ortenzi ortese orth orthmann ortmann ortner ortolani orucov orvars orwat
orzechowski orzeszek osada oscair oschkenat oscuro osenberg osgair osiadacz osial osica osik osinski osipiuk osipowicz
osis osiyeva oska oskarsson osko oskroba oslizlo osmak osmanlic osojca ospelt ossani ossipov ossola ossowski ostafin
ostapczuk ostapiuk ostasz ostberg ostby ostendarp osterberg ostergaard osterhoudt ostermann ostervald ostinelli ostli
ostling ostlund ostman ostrega ostringer ostrovska ostrovskis ostrowski ostuni ostwald osvifs oszust otabekov otahal
otahalova otartic otcenas otcenasova otkells otremba otris ots ott ottarrs ottaviani otte ottino ottonello ottos
ottosson oude oudewater ouellet ounapuu ouwel ouwerkerk ovadia ovcina overdijk overeem overgaard oversteeg owczarczak
owczarek owsiak owsianka owsiany oxars oymen oyshayeva ozanic ozansoy ozberk ozbey ozbir ozdenak ozdogan ozere ozers
ozgorkey ozieblo ozimec ozkara ozkok ozola ozolina oztonga oztuna paakkonen paananen paap paas paavilainen paavola
pabis pabisiak pacanin pacariz paccot pacelli pacetti pacewicz pacher pachla pachler pachnik pacholak pacholczak
pacholek pacholik pachoud pachowicz pachuta paci pacia pacifici pacillo pacini pacocha pacura pacyga paczkowski paczos
padberg paden padlo padovan padovano padula paduraru paegle paepe paesler paffrath pagac pagacz paganelli pagani
paganini pagliai pagliaro pagliuca pagnotto pahanic pahert paidin paier paillet pairceir pajak pajcic pajda pajdak
pajek pajer pajerova pajeska pajkuric pajonk pajtl paju pajula pajunen pajur pakalniete pakalnietis pakarinen pakos
pakosz paksut pakula palac palackovic palacz paladi paladini palak palano palasti palavestra palazzolo palecek
paleckova palega palej palen palermo palgan palic palica paliga paligoric palii palija palikuca palisaski paljevic
palka palko palkova palkovic palkovicova palladino pallentin pallesen pallo pallotta pallova palman palmars palmeri
palmgren palmis palmisani palmisano palmqvist palomaki palombi palombo palonek palov palova palovcik palovcikova
palovic palovicova palovova palsson paltere paltrinieri paluch paluchova palus paluszak palyga pamic pammer pana
panaro panasewicz panasiewicz panatta pancerz pandolfi panduric panek panetta panezic pangilinan pani panico panicucci
panicz panisic panjak panjevic pankova panov pantano panus panza panzera panzeri panzig paolella paoletti paoli
paolicelli paolillo paolini paolino paolucci paone paonessa paor papafava papak papaleo papapietro paparic papetti
papez papezova papini pappalardo paprotny paquay paquet paquette paquin paquot para paradi paradis paradiso parafiniuk
paraschiv paravinja parda pardini parente pareto pariggiano parijs parini parise parizek parizkova parkitna parkitny
parkkinen parlier parmakovic parmentier parmitano parna parnpuu parodi parojcic parovic parpinel parri parrinello
parrino partanen partel partlainn partyka partzelt parun parus paruta parviainen parvu parys parzer parzonka parzyszek
pasagic pasalic pasanen pasat pasca pascali pascarella pascari pascaru paschke paschoud pasciak pascu pascucci pasek
pasekova pasiak pasic pasich pasieczna pasierbek pasini pasiut paska pasko paskova pasman pasnik pasolini pasqua
pasquali pasquini passalacqua passarelli passchiers passeri passero passuello pastar pasternak pastine pastoors
pastore pastorelli pastucha pastula pastuszek pastuszko paszkowiak paszkowski pasztaleniec pasztor patacic patafta
pataki patalas patane patarac patberg patek patila patko patkova patkovic patocka patockova patoka patola patora
patrascu patreks patriarca patricks patriks patrnogic patrone patrun patruno patrzalek pattyn patyna patzwahl paucek
pauer pauk paukner pauko paukova paukovic paulicek paulicekova paulik paulikova paulitsch paulova paulovic paulovicova
paulsen paulsson pauluka pauluks paulus pauly paun paunkovic pausini pauw pauwels pavanello pavarotti pavcic pavelek
pavelekova pavelic pavelka pavelko pavelkova pavelova paver pavert pavesic pavicic pavin pavka pavko pavkova pavkovic
pavlacic pavlas pavlasova pavlic pavlica pavlicek pavlicekova pavlicic pavlicko pavlickova pavlicova pavlik pavlikova
pavlikovska pavlikovsky pavlovicova pavlovova pavlovska pavlovskis pavlu pavolova pavone pavrlisak pavuk pavukova
pawela pawelec pawelkiewicz pawelko pawlaczek pawlak pawlicki pawliczak pawliczek pawlik pawlikowski pawliszyn
pawlonka pawlos pawlowski pawlukiewicz pazdan pazdera pazderova pazdziora pazera pazik pazmanj pazola peano peaquin
peatain pecar pece pecek pech pecha pechacek pechackova pechel pechova peciak pecina pecka peckova pecnik pecora
pecoraro pecorella pecotic pecur peda pede pederiva pedersoli pedisic pedone pedrak pedrazzini pedroni pedros pedrotti
pedrycz pedzik peham peharda pehkonen peiffer peircin peitrequin pekar pekarek pekarkova pekarova pekkala pekkarinen
peksa pektemek pela pelc pelcova pelikan pelikanova pelka pelkonen pellecchia pelli pellicano pellico pellitteri
pelser peltola peltonen peltoniemi peluso penar pencic pencis pendl penezic penic penjisevic penkala pennanen
pennestri pennetta penovic penttila penttinen penz penzo peovic pepelcevic perak perala peran peranda percic perck
perczak perego pergande pergolesi perilli perin perina perini perinova perisic perka perko perkona perkons perkov perl
perlas perlik perna pernak perner pernica pernicova peronne peros perotti peroutka peroutkova perozzo perra perreault
perrini perrone perrono perrotta perroy persa persico persijn pertile pertini pertl perugini perusko peruzzi pesa
pesaresi pesce pesek peselman pesendorfer pesic peska pesko peskova pesonen pesorda pession pesta pestova peszko petcu
peterka peterkova peterlik peterse petersone petersson petito petrak petrakova petralia petralli petrarca petrasova
petrassi petrella petrelli petrescu petric petricek petricevic petrickova petrijevcanin petrik petrikova petrini
petrinsak petrisevac petrocelli petrone petrovac petrovicka petrovicky petrovska petrovskis petrucci petrucelli
petruska petruskova petruzzi petryk pettai petz petzold peukert pezda pezzali pezzella pezzi pfannerstill pfeffer
pfeifer pfeiffer pfersich pfingsten pfister pfleger pflieger pflugner phadraig phaidin phartholain phartolain
phearsain philib philippart philips phillipsen phoil piacentini piana piane pianese pianigiani pianka piascik piasecki
piaseczna piatek piatkiewicz piatkowski piazzi piazzolla pibiri picariello piccand picchi piccinini piccinni piccio
piccione picco piccoli pich picha piche picheta pichlmaier pichova pictet pieber piechna piechota piechura pieczarka
pieczek pieczyrak piegza piejko piekacz piekara piekarek piekarski piekart pielach pielech pielka pieper pierard
pierchala pieri pierini pierrard pierret pierro piersa pierson pierz pierzak piesik piesker piestrzeniewicz pieszak
pieters pietila pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz pietrek pietrewicz pietrus pietrusiak
pietrusiewicz pietruszka pietryga pietrzak pietrzyk pietsch piette piga pigafetta pignatelli pignatti piguet pigula
pihelgas pihl pihlak piho piir piirainen piirsalu pikec pikk pikor pikova piksa pikula pilarek pilarova pilarski pilat
pilato pilatova pilbin pilich pilipczuk piljek pilka pillitteri pilon pilz pimentel pinamonte pinardi pincherle pinda
pindor pindral pingpank pini pininfarina pinon pintar pintaric pintea pinter pintilie pintus pinzari pinzaru pioch
piogoid piorek piorkowski piotain piotrak piotrkowicz piotrowiak piotrowicz piovani pipitone pippig pirandello pirard
pirc pircher pire piredda pirelli pirinen pirker pirlot pirnat piron pirone pirotte pirrello pirrone pirson pirvu pisa
pisacane pisani pisano pisarevic pisaroni pischedda pisciotta piscitelli piscopo piskor piskorjanac pison pisova
pistoletto pisu pisut pisutova piszcz pitala pitek pitinac pitkanen pitschugin pittalis pittard pitula pitura pitzalis
piva pivar pivetta pivonka pivonkova piwek piwowarczyk piwowarek pizon pizzamano pizzetti pizzi pizzimenti pizziol
pizzitola pizzo pizzuti pjescic pjesivac pjets placek placento placha plachy placic placinta placko plackova plahinek
plak plakalovic plamadeala plamenac planeta plantak plantard plante plantek plas plascar plaskota plaskur plass
platania plath platini plattner platzer plaucha plauchova plauk plautz plavec plavecova plavucha plavuchova plazanin
plazonja plazonjic plch plchova pleban plebanek pleimeann pleimionn plejo plekancova plekanec plekanecova plemic plesa
plesca plese plesivcova plesivec pleska pleskonjic pleskot plesniak pletsch pletschette plewnia plich plizga
plocharczyk plocienniczak plodzien ploeg plomb plona plonka ploom ploskonka plotzitzka plourde plsek plskova pluhar
pluharova pluijm pluta pniak pocan poche pochet pochopien pochron pociask pocius pocrnja poczatek poczta podbarac
poder podeszwa podgorna podgorny podgorski podhradska podhradsky podkonicka podkonicky podkowa podlesna podnar
podniece podnieks podpadac podpora podra podsiadla podsiedlik podzimek podzimkova podzina podzins poehn poelmans poels
poerio poeschl pogacic pogacnik poge poggi poggio pogorzelec pogorzelski pohjola pohl pohland pohle pohlova poil
pointner pokas pokorna pokorny pokos pokrzywa pokusa polacek polach polachova polackova polakiewicz polakova polancec
polani polanska polansky polasek polasik polaskova polaszek polat polchlopek pold poldma poldmaa polese polesel
poleszak polet poletek poletti polewka polfliet poliak poliakova polic policht polidori polifka polimeno politi polito
politowicz politz polivka polivkova polizzi poljak poljakov polla pollak pollakova pollanen pollet pollich pollina
pollmacher pollu polnik polom polonijo polovic polsak polverino polzer polzl pometta pompa pompei pompili pompilio
poncelet ponci poncin pongrac poniedzialek ponitzsch ponjavic ponnambalam pontecorvo ponti poom popal popcic popelka
popelkova popielarczyk poplawski popova popovici poppe poppel poprzan popusoi porcari porcellato porcu porebski poreda
porgante porgants poropat porth portka portmann porubjak porubjakova porwol porzio porzucek posch poschl poschmann
poska poslon posluszna posluszny posmyk posnik pospichal pospichalova pospiech pospisil pospisilova postawa postic
postica postiglione postl postma postolachi potaczek potega potenza potkonjak potnar potocar potoczek potoczna potok
pottel potucek potuckova potvin potyrala poucke poulin pouliot pouros pourova pouw povilonis powala powalka powazka
powierza powlowski poyrazoglu pozarac pozder pozega pozzecco pozzi pozzo praagh prachar pracharova pracz praczyk praet
praga prager prah prakatur prangart prange prantl praoidheail prasek praskova pratesi prati pratico prato prawdzik
praxmarer prazak prazakova prazmo prazuch prchal prchalova prebiracevic preda predic prediger predin predojev
predojevic predovan predovic predragovic preiss prejs prelec preloscan prencipe prenner preocanin prepelita prerad
preradovic pres pressler presti prete pretkalnina pretkalnins preuk preuss preziosi pribanic pribyl pribylova pridane
pridans priede priedite prieditis priemer prihoda prihodova prikryl prikrylova primozic principato prins prinsen prinz
priondargas priondragais priongaloid prisacari prisacaru priselac priuli privitera prkosovacki probst proc procacci
procek proch prochownik prodan prodi prohaska proietti proinnsias prokes prokesova prokopczuk prokopczyk prokopiak
prokopova prokurat proll pronobis proost prosacco prosek prosic proske proskova prostak protasiuk protic proulx
provaznik provaznikova provencher provenzano prpic prskalo prtenjaca prucha pruchnik pruchova prucnal prus prusa
pruschke prusova pruteanu pruul prygiel pryk prystupa pryszcz przeklasa przekop przekwas przenioslo przerwa przewloka
przewozna przewozniak przewoznik przewozny przybycien przybyl przybyla przybylski przybys przybysz przystupa psenicka
psenickova pszczolka ptacek ptackova ptak pticar ptok puacmatesic pucci puccini puch puchalski pucher puchner puddu
pudelek puggioni pugliese pugliesi puglisi puhakka puharic puhringer puirseal puiu pukite pukitis pukk puklus
puklusova pulci puleo puljiz pulk pulka pulkkinen pundel puntigam punz pupak pupakova pupek puranen purina purins
purmale purmals pury puscas puscasu pusch puska puskar puskarcuk puskaric puskarova puskova pusz putek putincanin
putinja putnik putnina putnins puto putzolu puusepp puustinen puvi puzavac puzigaca pych pyda pyrkosz pyrz pysz
pyszczek pyszka pyszny pytel pytko pytlarz pyza pyzel pyziak qabiloglu qafarov qoculu quaglia quaranta quarta
quartenoud quartier queiroz querini quinodoz quintus quitzon qurbanov raab raabe raadik raag raamat raatikainen raba
rabenstein rabhartaigh rabhlaigh rabic rabiej rabitsch rabl rabljenovic raca rach rachtagain racine rackham racordon
racova racu raczkiewicz raczynski radecki radel radelic rademaker radenovic radigovic radijevac radinovic radisavcevic
radisavic radisavljevic radisch radisevic radivojac radivojsa radke radl radler radlovic radman radmanovic radocaj
radoi radojkovic radolovic radomirovic radomski radonja radonjanin radonjic radosevic radotic radova radovac radovanac
radovankovic radovanlija radovanov radtke radulaski radulescu radulic radulj raduljeskovic raduljevic radusic
radusilovic radusinovic raduski radvanji radzewicz radziewicz radzio raemdonck raes raeymaekers rafaels rafailovic
raffa rafnars rafnkells rafns ragan raghaill raghaille raghna raghnaill ragnars rago ragone raguels ragus ragusa raguz
rahija rahimi raich raidma raifearta raifteiri raighill raighilligh raighle raighne raigne railean raileanu raimondi
rainne raisanen raith raithbheartaigh raithile rajala rajapaksa rajcevic rajch rajchel rajcic rajczak rajczyk rajda
rajn rajs rajsic rajtar rajtek rak rakanovic rakaric rakas rakela rakinic rakova rakovan rakovanova rakovic rakowski
rakuljic rakus rakusic ralbovski raljevic rallaigh rallo ramac ramaekers ramaker ramazzotti rambaldi rambousek
rambouskova ramdedovic ramella rampazzo ramsak ramsauer ranaigh randazzo randmaa randoja randunkovic randvers raneri
ranftl rangelov rangen rangihuna raniolo rannvers ranta rantala rantsch ranucci ranz rapin rapisarda rapisardi raposo
rapovac rapp rappaz rapraz rapuano rasala rasanen rascanin raseta rasetarevic rasetic rasevic rasic rasinac rask raska
raskin raskova rasovic raspopovic raspor raspudic rastelli rastija rastoder raszkiewicz rataj ratajczak ratajova
rathaile rathallaigh ratka ratke ratkovcic ratniece ratnieks ratsep raty raubuch rauch raucher raud raudsepp rauhala
raukuc raurica rausch rauscher rauso rautenkranz rauter rautiainen rautio ravaglioli ravaioli ravet ravn ravuvou
rayhonova raynor rayyonova razic razniak razny razov rduch reachtabhair reachtabhra reachtagain reachtain reachtair
reachtaire reachtar reachtuire reagain reale reamoinn reamonn reanachain reannachain rebic rebis recchia recer recers
recevic rechberger reckinger recko recte redaelli redi redl reede regge reginbalds reginns rehacek rehackova rehak
rehakova rehn rehorova rehorst rehwagen reiber reich reichardt reichel reicher reichert reichl reichling reichmann
reidars reif reifenrath reifnirs reijers reill reimann reimars reimes reinars reinbacher reinberg reindl reinelt
reinert reinger reinharts reinholds reinikainen reinisch reinke reinprecht reinsalu reinthaler reischl reiser reising
reisinger reisner reitbauer reiterer reithil reithofer reitinger reitze rejek rejmak rejmer rejniak remacle rembacz
rembisz remes remesova remeta remmel remmers rempel rencar renda rendulic renier renk renna renner rennich renovcevic
renovica rensi renson rentz renz renzi repac repetto repija repiska repisky repo reppin resanovic resch resele
reskovic resnik respighi restivo restle restorff reszke rettenbacher retzke reuber reumann reus reuss reusse revenco
reymond reynaert reynalds reynars reynders reynirs reyrs rezac rezacova rezaei rezek rezkova rezler rezmer reznicek
reznickova rheder rheineck rhoden riabhaigh riada riagain riallaigh riardain ribar ribaric ribaupierre ribic
ribicgreganic ribicic riccardi riccati ricciardi riccio riccobono richardova richtar richtarova richtr richtrova ricko
ricolfi ridder ridire ridolfi riedel rieder riediger riedl riedler riedmann rieger riegler riehl riekmann riekstina
riekstins riem riener rienzo riepl riermeier rieser riester riet riethmuller rietman rietmuller rietscher rietveld
rigaux riggi riggio righetti righi rigoni riha rihova riihimaki riikonen rijcken rijetkovic rijks rijn rijnsbergen
rijntjes rijthoven rimai riner ringel ringhofer rinne rinner rintala riocaird riogain riogh rioghbhardain riollain
riolo riordain rioux riparbelli ripken rippey rippin ris risch risek riska risko riskova risma rismondo riso risova
rissanen risteard ristic ritacca ritosa ritosek ritschel ritsma rittgasser rittweg ritz rivard rizza rizzoli robadey
robak robaszkiewicz robbrechts robel roberge roberti robertsson robhachain robhartaigh robitaille robiyayeva robu
rocca roccabonella rocchi roce rochain rochaix rochat rochowiak rockmeier rockomanovic roczniak rodachain rodai
rodaigh rodain rodehau rodigari rodiger rodowski rodzen roeck roecker roed roelandt roels roero roessink rogacz rogahn
rogal rogala rogalski roggatz rogge rogiers rogner rognvalds rognvars rogolino rogosic rogowski rogoz rogula rogulja
rohac rohacek rohacekova rohacik rohacikova rohacova rohde rohlander rohleder rohrdanz rohrer rohricht rohrmoser roht
rohtla roibin roijen roisde roiste roithleain rojek rojekova rojka rojko rojkova rojnic rokkvis rokossa rolain rolak
rolants rold roleder rolek rolfs rollinger roloff romagnoli romaguera romancik romancikova romanciuc romanczyk
romanelli romanens romani romaniak romaniello romanini romankiewicz romanov romanovska romanovskis romanowski rombaut
rombouts romcevic romejko romer romijn romiti romova rompa rompaey ronain ronalds roncalli rondinone rondoni rondovic
ronkainen ronkko ronning roob roodesteijn rooij roosen roosenboom roosileht roover ropiak rorat rorricht rosada
rosandic rosants rosars rosati rosbach rosbergs roschinsky rosemann rosen rosenauer rosenbauer rosenbaum rosenberger
rosenbergs rosengren rosenow rosenqvist rosenthal rosevic rosiak rosiello rosinbergs rosinkars rosinova rosinski rosis
roskic roskosz roskoth rosksch roslon rosmanns rosmini rosmunds rosner roso rosolek rosova rossberg rosseel rosselat
rosselet rossellat rosselli rossellini rosset rossini rossler rossmann rosso rossum rosu roszkiewicz roszko roter
rothallaigh rothenbacher rother rothlainn rothlisberger rotolo rotondo rottensteiner rotteveel rottger rottiers
rotundo roubal roubalova rougemont roukes roulin rous rousova rousseaux rousselet rouwenhorst rouwhorst rovcanin rozac
rozak rozanski roze rozenbaha rozenbahs rozewicz rozgic rozic rozite rozitis roziyayeva rozkalne rozkalns rozmiarek
rozsypal rozsypalova rozum rozumek rozycki rozynek ruachain ruadhain ruadhainn ruadhchain ruaidhe ruaidhin ruaidhinn
ruaidhri ruain ruairc ruanadha ruanai ruanaidhe ruanain rubacha rubaj rubars rubben rubbia rubene rubenis rubens
ruberto rubesa rubikova rubinic rubino rucco ruch ruchala rucinski ruckdeschel rucker rudaigh rudan rudinski rudnicki
rudolfova rudowicz rudyk rudzik rudzinski rudzite rudzitis rudzki ruecker ruegg ruelle ruffini rufusova ruggeri
ruggieri ruhshonova ruijs ruiseal ruiter rukavina ruman rumaysayeva rumenic rumjantsev rumora rumpf runaidhe runars
runce runcis runis runolfs runolfsdottir runolfsson runte runu ruotolo ruotsalainen rupnik rupp ruppersberger ruppert
rupprecht ruqiyayeva rurarz ruriks rurka rus rusanoski rusciano rusin rusiniak rusko ruskova rusnac rusnak rusnakova
rusova russu rusticucci ruszczak ruszel rutar ruter rutkowski rutowicz rutten ruttimann ruud ruus ruuskanen ruutel
ruzek ruzicka ruzickova ruzkova ryba rybak rybar rybarczyk rybarik rybarikova rybarova rybicki rybnicek rybnicekova
rybova rybus rycerz rychcik rychel rychert ryck rycke ryczko rydberg ryden rydl rydlova ryfa rygula ryjikh rykala
rymarz ryndak rysa rysava rysavy ryska rysko ryskova rysova rysz ryszkiewicz rytkonen ryynanen ryzih ryznar rzaca rzad
rzepka rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo saare saarela saari saastamoinen sabak sabala sabatini
sabau sabbatini sabbe sabia sabinova sabljak sabol sabolcec sabolski sabotic sabrinova sacchet sacchetti sacchi sacco
saccone sacharczuk sachse sacre saczuk saddamov sadej sadilek sadilkova sadiqov sadiyeva sadl sadlak sadlik sadlocha
sado sadoch sadovic sadownik sadowski sadowy sadura sady sadza sadzak saebergs saebjorns saeis saelaugs saelens
saemanns saemunds saers saether saevalds saevarrs saevars saevins safar safaric safarik safarikova safarova saffi
safinayeva safirs safiyeva saflanis safranek safrankova safronov sagadi sagafe sagese sagmeister sagnelli sagodic
sagonas sagredo sahbuzlu sahlin sahner saia saidov saidova saile sainio sairseal sajda sajewicz sajinovic sajnog
sajtos sakac sakalauskas sakanovic sakinayeva saksen salach salaj salajka salajkova salajova salamoglu salamone
salandra salata salatiello salawa salcher salek salemi salemme salerno salet salgari salic salieri salierno salis
salkova sallinen salm salmanns salmars salmela salmen salmina salmins salohiddinov salomaa salomons salomonsson
salopek salow salu saluda salumae salumets salvadori salvars salvati salvatori salvemini salvini salvucci salwin salz
salzano salzer salzmann samac samandarov samardzija samek samel samele samelova samiec samiloglu samilov saminova
samirov samirova samiyeva samkova sammartano sammartino sammer sammert samohod samohodaj samol samolov samolovac
samoraj samsalovic samsonova samsons samuelova samuelsson samul samulak samyn sanadrovic sanctis sandalj sandberg
sandell sandels sandgren sandic sandin sandova sandoz sandris sandstrom sandvik sanetra sanfilippo sanguineti sanitra
sanitrova sanjarov sankiewicz sannino sansoni sansonnens santangelo santarelli santarossa santarsia santarsiero santen
santic santilli santinelli santini santner santoni santor santori santorio santucci sanudo saoraidhe sapala sapeta
sapienza saponaro saporito saraceno saracino saragat saraiva sarap sarapuu sarbu sardelic sardella sardina sardorov
sargac sarkan sarkanova sarkozi sarlija sarnataro sarneel sarniak sarno sarosiek sarota sarti sartori saruga sarv
sarvari sarvarov sarvinozova sasak sasek sasiadek saskova sassano sasso saternus satner satora satriani satta
sattelmaier satterfield sattler sauber sauberlich saudan sauerland sauli sauliete saulietis saulite saulitis saumweber
sauro saussure savard savary savciuc saveljev savevski savini savoca savoia savoie savorgnan savova savu sawayn
sawicki sawko saxis saxo sbarbaro sbrana scaduto scaglione scala scalaidhe scalaighe scalera scalfaro scalia scalise
scallaigh scalzo scamarcio scanaill scandone scanlain scannail scannaill scannlain scano scanu scaramucci scarano
scardino scarfoglio scarlatti scarpa scarpellini scarpetta scarponi scc sceachain sceallain schaack schaaf schachinger
schachner schacht schaden schadler schaeffer schafer schaffarzik schaffel schaffer schagen schahbasian schakelaar
schalk schaller schamberger schandl schaning schank schantl schar scharer scharf scharinger scharroo schartner schartz
schatteleijn schatz schatzl schaub schauer schaus schedler scheel scheer scheffers scheibe scheiber scheidegger
scheidl schejbal schejbalova schelk schellekens schellenbeck schelvis schembera schenk schenkel schepens schepers
schepper scherbarth scherer scherini schermann scherms scherr scherrer schersing scherz scherzer schettino scheucher
scheuermann scheurer scheuring schevinghuizen scheytt schiaparelli schiavi schiavo schiavon schiavone schicchi
schiefer schielke schieskow schiestl schifano schiffer schilcher schildhauer schillaci schilt schima schimmel schimmer
schimpl schinagl schindler schindzielorz schinke schinner schinnerl schintgen schiopu schipper schirmer schirrmeister
schirru schlachter schlager schlangen schlatter schlauchin schlawitz schlechtweg schleich schlesser schlicht schlitzer
schlogl schlosser schmalzle schmeler schmidinger schmidl schmidtchen schmidtke schmidtova schmied schmiedecke schmiedt
schmolzer schmuhl schnabl schneeberger schneidrova schnelting schnider schnieder schniedermeier schnurer schnyder
schober schoberg schoberl schoch schockel schoen schoffmann schokman scholl scholler scholten scholtes scholz schomber
schon schonauer schonball schonbeck schonberg schonberger schondelmaier schonebeck schonenberger schonfeld schonherr
schonland schonlebe schoofs schoonbroodt schopf schorderet schorr schott schotte schottin schottmann schotz schou
schouren schouten schowalter schrader schramm schrammel schrant schranz schreck schreiber schreiner schreiter schrempf
schrenk schrepfer schrijver schrik schrittwieser schroder schroeff schryver schubert schuchhardt schuermann schuff
schuh schuhaj schuijt schuldt schuler schulist schuller schult schulte schulten schultze schulze schumann schumm
schummer schupp schuppe schuppel schurch schuri schutter schutz schutzbach schutze schuurmans schuylenborch schwab
schwaiger schwaighofer schwalm schwanbeck schwandke schwanitz schwarthoff schwartsbach schwarzinger schwarzl
schwarzmeier schwarzova schwatlo schweiger schweighofer schweinfurt schweisfurth schweitz schweitzer schweizer
schwendinger schwennen schwerdtner schwidde schwirkschlies schwital schwizgebel schwuchow schyns sciacca scialpi
scibior scibisz scieszka scocco scognamiglio scolai scolaidhe scolaighe scollaigh scollain scopece scorza scotti
scotto scribhin scripnic scrofani scuderi scurtu scutaru scuylenborchs seachnasaigh seafraidh seafraigh seagha
seaghain seain seamuis seanachain seanaigh seanain seanainn seanlaoich searcaigh searlog searraigh seartha seasnain
sebastiani sebastians sebek sebela sebelova sebenji sebesta sebestova sebkova sebo sebova secchi secci sechi secova
secrieru sedarevic seddio sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova
sedova seebacher seeger seelig segavcic segebahn segers segerszoen seghers segni segota segovic segre sehls sehnal
sehnalova seibhleain seibhlin seibold seidel seiders seidl seidlova seifert seifertova seifs seigel seighin seil
seiler seims seinin seip seireadain seitheachain seithneachain seitric seitz seiwald sejeja sejejs sekanina sekaninova
sekera sekerova sekularac sele selecka selecky selendic sels selvarajah semenov semenowicz semerad semeradova semeraro
semialjac semik semisch semitecolo semprini senatore sendor senger senica senicic senk senkel senko senkova
seochfhradha seochru seoighe seoin separovic sepe sepetci seppa seppala seppanen serafini serao sereda seremet
sergejev serlupi sermonti serpa serr serraglio sersic servais serwa serwach serzante serzants serzysko sesars sesils
sesta sestak sestakova sestan sestig sestito sevarova sevcenco sevcik sevcikova severi severova sevi sevinchova sevrin
sevtsenko sewald seweryniak seyidova sezek sforza sgalambro sgarbi sgulla shahinova shahnozova shahriyorov shahzodov
shamhrain sharifi sheitric sheoinin shitric shiurdain shiurtain shohjahonov shohruxov shomais shukronova shupe siacais
siadhachain siadhail siaghail siardain siarkiewicz siatka sibalic sibhleain sibiga sibilia sibul siciarz siciliano
sidheail sidler sidlo sidlova sidor sidorczuk sidorova siebel siebenaler sieber sieberer siebert sieczko siedlaczek
siedlarz siedlecki siedlik sieg siegl siegling siegrist sieja siejak siekierka sielemann siembab siemek siemienczuk
siemieniec siemion siemon siener sienkiewicz sieradzan sieradzki siergiej siering sierota sierpien sierzant sietniece
sietnieks sievers siewert siewiera siffredi sigbergs sigberts sigbjarts sigbjorns sigdors sigfasts sigfinns siggeirs
sighvats sigjons sigl siglaugs sigmanns sigmars sigmunds signars signorelli signorile signorini sigriks sigris sigrist
sigs sigsteinns sigtryggs sigtyrs sigurbalds sigurbergs sigurbjarnis sigurbjarts sigurbjorns sigurbrands sigurdors
sigurfinns sigurgeirs sigurgests sigurgislis sigurgrims sigurhjorts sigurjons sigurkarls sigurlaugs sigurleifs
sigurlinnis sigurmanns sigurmars sigurmons sigurmunds sigurodds sigurolis sigurpalls sigursteinns sigursveinns
sigurvaldis sigurvins sigvaldis sihler sihvonen siino siketanc sikiric sikk sikora sikorova sikorski sileiko silenzi
silhava silhavy silina silins silis sillah sillanpaa sillaots sillaste siller sillis silm silvennoinen silvestrini
simacek simackova simak simakova simanek simankova simara simard simatic simcik simcikova simecek simeckova simek
simekova simeoin simeoli simeoni simeti simicevic simicic simicsebalj simijonovic simik simikova simin simionescu
simjanovic simka simko simkova simljesa simmen simoens simojlovic simola simoncelli simoncic simoncicova simonen
simonet simonetti simoni simonic simonini simonis simonova simonovic simonovicova simons simonsson simova simson
simula simulov simunek simunic simunkova simunovic simurdic sinanoglu sindelar sindelarova sindler sindlerova sindris
sinema sinisi sinkiewicz sinkovec sinkovic sinnhuber sinopoli sinozic siochain siochfhradha siochru sioda siomoin
sionachain sionain sionainn sionnaigh sioradain siorain siothchain sipek sipic sipila sipkova sipos sipova siptar
siracusa siragusa sirante sirants sirel sirghi sirnirs sirois siroka siroky sirotic sirova sirovs sirvio sisask
sischka siskova sismondi sitaric sitek sith sithigh siththe sito situm siudek siun siurdain sivak sivakova sivars
sivertsen siwa siwczak siwek siwka sjafnars sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt
sjostrand sjostrom skacel skacelova skaerings skaers skaftis skala skalicka skalicky skalik skalka skalova skalski
skandovic skantar skantarova skaptis skara skefills skeggis skeledzija skenderija skenderovic skiba skibicki skibinski
skiepko skierka skiles skirnirs skjolds skladanek sklar sklarova sklenar sklenarik sklenarikova sklenarova sklenica
sklenicka sklenickova sklenicova sklenka sklenkova sklorz skocz skoczylas skoda skodova skog skoglund skok skokan
skokanova skold skolik skomra skoneczna skonieczka skoog skopal skopalova skora skorepa skorepova skorris skorupan
skotarczak skotarek skov skoviera skovierova skowron skowronek skowronski skowyra skrabal skrabalova skracic skrijelj
skriniar skriniarova skrivanek skrivankova skrlin skrnicki skroban skrobek skrobot skrtic skrzecz skrzypczak skrzypek
skubala skubis skudra skuggis skugor skuja skujina skujins skulis skultety skultetyova skunca skup skupin skupnjak
skutas skutecka skutecky skuterud skutnik skwira slaba slabosz slaby sladakovic sladek sladic sladka sladkova sladky
sladoje sladojevic sladonja sladovic slaetsdochter slagmolen slahor slahorova slama slamain slamarski slamek slamova
slanina slaninova slankamenac slastan slastanova slatara slatinac slavicek slavickova slavik slavikova slavkovic
slawik slawinski slebioda slechta slechtova sleczka sledzik slegers sleibhin slezak slezakova sleziak slijepac
slijepcevic slimak slingerland slipek slivka slivko slivkova sliwa sliwinski sliz sloboda slobodanac slobodanovic
slobodjanac slobodnik slobodnikova slobodova slobodzian slomian slomiany slon slonja slonka sloot slota slotova slotta
slovacek slovackova slovak slovakova slovinec slovinecova slowiak slowik slowinski sluaghdhain sluka slukova slupek
slupik slusarczyk slyk slysz smagacz smagala smaic smailbegovic smajda smajdova smajlovic smal smalec smardz smaris
smealain smedsrud smedt smeede smeets smejkal smejkalova smekal smekalova smektala smela smerda smerdova smetana
smetanova smetek smets smid smidova smieja smieszek smiljan smiljanec smirnoff smitran smoczyk smogeli smokovic smola
smolain smolec smolic smolik smolikova smolinski smoljanec smoljanic smolka smolkova smolorz smolova smorag smoter
smrcak smrcka smrckova smrek smrekova smrz smrzova smuge smugis smutek smutna smutny smykala smykla smyl smyrills
snaebjarts snaebjorns snaeholms snaelaugs snaerings snaers snaevarrs snaevars snajdr snajdrova snauwaert snieg snjokis
snjolaugs snjolfs snoch snorris soare sobar sobczak sobczyk sobek sobel sobieraj sobieszczyk sobilo sobisz sobkiewicz
sobkova sobkow sobolak sobolev sobolewski soboll sobota sobotka sobotkova sobrero sobstyl sobus soccorsi socha
sochacki sochaj sochirca sochor sochorova socolov soczewka soczowka sodano sodar soderberg sodergren soderholm
soderini soderlund soderman soderqvist soderstrom soest soffici soini soininen sojda sojka sojkova sokac sokcevic
sokic sokk sokol sokolicmihalak sokolova sokolowski solak solarczyk solarek solari solbergs solbjarts solbjorns solc
solcova soldati solej solejova solek solga solheim solihayeva solimanns solimena solinas soliwoda soljic soller solli
sollima sollner solmars solmunds solnica soloducha solomun solovjov solta soltan soltanov soltanova soltes soltesova
soltys soltysek soltysiak soltysova solvars solvins solvis solzer somachain somma sommaruga sommerfeld sommrova
somodvarac somogyi somrak somssich sondej sondergaard sondore sondors sonnabend sonnenfeld sonnino sonnleitner sontag
soolachan soos soosaar soosalu sopata soranzo sorbello sorbian sorce sordi sorens sorgatz sorger sorgic soric sorlie
sorlis sormaz sornat soro sorokin soroko sorsa sosare sosars sosic sosnain sosniak sosnowka sosnowski sostarec
sostaric sostarko sotic sotra sottile soucek souckova soucy soukup soukupova soutter sovagovic sovova sowa sowala
sowinski sozeri spaan spacek spacil spacilova spackova spada spadafora spadaro spadlo spadoni spaendonc spaendonck
spagnolo spagnuolo spahn spallanzani spanevello spanhaak spanovic spanu sparacino sparic spasenic spasenovic spasic
spaskovic spasojev spasojevic spasovski spataro spataru spealain speer speijer spelmeyer speri sperl spernjak spicka
spickova spiegelburg spiegl spielvogel spiess spiga spika spiker spilar spilarova spina spindler spinelli spinka
spinola spinu spiolain spiollain spiranec spisic spitzer spitzmuller spizzirri splichal splichalova spoerri spois
spolain spoljaric spoljaricperhat spolnik sporek sporer sporrer sporri sporysz spottel spralja sprawka spreeuw
spreeuwel spreitzer sprenger spreuwel sproge sprogis sprong sprude spruit sprunger spruyt sprycha spurna spurny
spychaj squarcione sraffa srakic sramek sramkova srbova sroga sroka srokosz sromek srsen ssempijja stac stachelek
stachewicz stachow stachowiak stachowicz stachura stachurski staciwa stadelmann stadlbauer stadler stael staelens
staffieri staglieno stahl stahr staicu stajhofer stalder stamm stampf stamrood stanaszek stancin stanciu stanclik
standaert standun stanek stanescu stange stangl staniaszek stanicic staniczek staniewicz stanijanovic stanijevic
stanikic stanikzai stanisa stanislawczyk stanislawek stanislawski staniszewski stanivukovic stankiewicz stankova
stankovicmarton stanleys stanuch stanzione stapic stapis stapor staquet stara starcevic starcevicmatijasko starega
starek starkenberg starkova starosciak starosta starostka starostova starovlah starris startek stary starzak stas
stascik stasiak stasica stasko stasni stassin stastna stastny staszewski staub staudacher staude staudinger staudt
stauffer stauss stavila stawczyk stawicki stawinoga stawowczyk stebel stec stecher steciuk steckel steckiewicz steding
steenbakkers steenbeek stefancic stefanec stefanek stefanekova stefanelli stefanescu stefaniak stefanik stefanikova
stefanka stefankiewicz stefanko stefankova stefanova stefanovic stefanovicova stefans stefanski stefek steffensen
steffny stefkova stefl steflova stefnirs stefovic stefunko stefunkova steger stehlik stehlikova stehr steidl steigauf
steiger steinacher steinarrs steinars steinbacher steinbauer steinberger steinbergs steinbjorns steinbock steindl
steindors steinecke steinerova steinert steinfinns steingrims steininger steinis steinkamp steinke steinkellner
steinkells steinlechner steinmanns steinmars steinmeiern steinmetz steinns steinolfs steinwender stejskal stejskalova
stelkens stelmach stelmasiak stelzer stelzl stempel stempin stempniak stenberg stengel stengl stenlund stensrud
stenstrom stenzel stepak stepanek stepanic stepankova stepanov stepanova stepanovic stepien stepka stepniak sterba
sterbova sterckx sterkman sterna stettler stettyn steuber steuer steuk steurer stevelic stevilovic stey steyaert
stibhin stibor stiborova stichter stiebitz stiedemann stief stiegler stifanic stifel stiffel stifter stigliano stigs
stimac stin stinis stiofain stipanovic stiperski stirbu stirnirs stoc stoch stochaj stochel stochmal stocker stockert
stockhammer stockinger stockl stockli stodola stodolova stoffel stoffelsz stoger stoian stoiber stoj stojak stojcevic
stojnic stokanovic stoklasa stoklasova stolarczyk stolarski stoll stolla stolle stolnik stoltenberg stoltman stoltmann
stoltz stolz stolze stondun stopar stoppani stoppler storl storladi storolfs storp storti stosic stosik stosio
stoutjesdijk stower stozek straaten stracke stradivari straka strakova stralen strama stranc strandberg strangio
strano stranska stranski stransky strasser straszak stratan stratmann stratulat straub strausa strautina strautins
strautmane strautmanis strawa strazdina strazdins strazicic strba strbac strbova streck streese strege streich
streicher streit strejcek strejckova streller strepacki strid striebitz strieder striezel striga strigt strigter
strijker strik strikinac strinavic strljic strmota strnad strnadova strnisko strniskova strobl stroe strogies stroh
strohmaier strohmayer strohmeier strohschank strojna strojwas stroka strom stroman stromberg stroobants strosin
strouhal strouhalova stroz strug strukelj strunz strutz strycek strycekova strycharz stryjek strzadala strzala
strzelczak strzelczyk strzepek strzoda strzyz stserbakov stube stubican stucchi stuchlik stuchlikova stucki stuckler
studena studeny studer studnicka studnickova stuglik stuivenberg stummer stumpf stundun stupak stupalo stuparic stupka
stupkova sturlan sturlas sturlaugs sturm sturmer sturris stutz stwora styn stypa stypka stypula styrbjorns styrkars
styrmirs styrna styrrs styrs subocz subrt subrtova sucameli sucera sucevic sucha suchanek suchankova suchenek suchojad
suchomel suchomelova suchon suchora suchta suchy suciu suda sudak sudic sudnik suffa sugier suhonen suibhne suijker
suilliobhain suinvorde suipeal sujdovic sujew sukalo sukalovic sukara sukova sukurlu sukurov sukute sukuts sularz sulc
sulcova suleymanoglu suleymanov sulg sulhof sulich sulik sulovnjak sulzer sumayyeva sumera sunaric sunavcova sunavec
sundalic sundberg sundell sundin sundqvist sundstrom sunjic suomalainen suominen supel superina supernak superson
suppan supraha surac surace suran surbek surdel surdyk surian suriano surina surka surkova surma surmiak surth susa
susac susak suski susnik sussebier sussmann sustar sustr sustrova suszka suszko sutakovic sutanovac suter sutermeister
suthe sutinen sutor sutschet sutt sutter sutz suur suvacarov suvajac suvajcevic suvajdzic suvala suvorov suzovic svab
svabova svaby svacina svacinova svafars svafnirs svahn svalis svanbergs svanbjorns svanda svandova svangeirs svanholms
svanis svanlaugs svanmunds svans svantesson svarc svarcova svard svaton svatonova svatos svatosova svavars svec
svecova svedberg svehla svehlova sveinars sveinbergs sveinbjarts sveinbjorns sveinjons sveinlaugs sveinmars sveinns
sveinungis svejda svejdova svends svendsen sverko sverres sverrirs svestka svestkova svet svetlicic svetlik svetlikova
svircev svitak svitakova svolnirs svorcan svozil svozilova svrakacic svrbik svrbikova svrtan swacha swaczyna
swaniawski swatek swennen swiadek swiatek swiatkiewicz swic swiderski swiech swierad swierczynski swiergiel swierkosz
swierkot swierszcz swies swieton swigon swillims swinnen swistek swit switaj sych sycz sydor sygut sykala sykora
sykorova sykut syldatk symonowicz symons synak synek synkova sypek sypien sypula syrjala syroka syrova syrovy syslo
szabla szachniewicz szafarz szafranski szaj szajda szajek szajna szajner szalai szalaj szalas szalast szalata
szalkiewicz szambelan szara szarejko szarpak szaruga szarzec szasz szatanik szatko szatkowski szczap szczechowicz
szczepaniak szczepaniec szczepanik szczepaniuk szczepanski szczerba szczerbiak szczerek szczesiak szczesna szczesniak
szczesny szczot szczubelek szczudlo szczygiel szczypek szczypior szeja szekely szekeres szela szelag szelest szemraj
szendrei szeszko szewczyk szikra szkaradek szkatula szklarek szkoda szkola szkopek szkup szlachcic szlaga szlapa
szlapka szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok szoka szoke szoltysik szostak
szott szpala szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk
szulim szulist szumacher szumiec szumilo szumna szumny szurek szuta szwaj szwaja szwalek szwarc szwed szwiec szyba
szybiak szyc szyca szyda szydlowski szygula szyja szyjka szykula szylar szyma szymajda szymala szymanczak szymanczyk
szymanik szymaniuk szymczak szymczyk szymkow szymkowiak szymocha szymonik szymula szyndler szynkiewicz szyszka szywala
taal tabacek tabacu tabak tabis tabisz taborska taborsky tacchini taccola tacconi tachl taciak taczala taddei
tadeusiak tadla tadych tafelmeier taferner tafuri tagliabue tagliaferri tagliafierro tahincioglu tahirova taht
tahtinen taichligh taidhg tailliuir taipale takala takalic takkelenburg talaj talapka talarico talaska talavanic
talberga talbergs taliani taliercio tallarico tallone talpa talpas talpasova talts tamberg tamborini tamburello
tamburi tamburini tamhais tamindzic tamme tammerijn tammik tamminen tampolja tamsma tanackovic tanase tanasijevic
tancos tancosova tandris tangen tanghe tanguay tanjga tankosic tanskanen tanurdzic tanzer tanzi tanzini taormina tapak
tapakova tapavica tapavicki tarach taran taranek tarantini tarantino tarasek tarassov tarchetti tardif tarfs tarlaigh
tarnowski tarpaigh tarquini tartaglia tartamella tartini tarvainen tasarz tasca tasche taskinen taslak tassi tassinari
tasso tassone tassoni tatar tataranni tatarczuk tatarczyk tatarek tatarka tatarkaova tatarkova tatarova tataru
tatomirov tauber taucher taufratshofer tavani tavcar tazegul tazka tazky tcacenco tcaci teachain teangana teangnai
tebaldi teclaw tedde teder tedeschi tedesco teearu teesalu tegethof tehrani teicane teicans teichmann teidheachain
teimhneain teits tekand tekelioglu tekiela tekieli telak telebar telenta telesca telesio temirov temmerman tencalla
teodorescu teodorowicz teofilovic teokarevic teovanovic tepavac tepavcevic teper tepes tepic tepla teply tepper tepsa
tepsic teras terenzi teresi tereszkiewicz terheiden terka terlecki terlevic terlizzi terlouw termine terragni tervo
terzi terzija terzin tesanovic tesar tesarova tesi tesija teter teterycz teufel teufl teuling teunissen tevdenic
textor thaidhg thalhammer thaller thamhais thanel theele thein theis theisen theodors theraulaz theriault therrien
thevarajah thiarnain thibodeau thieke thiel thielen thighearnaigh thighearnain thilmany thimm thinnes thiomas thirion
thiry thoirbhealaigh thoirdhealbhaigh thoma thomais thomassen thomka thomkova thommen thone thonon thony thorbergs
thorcail thoren thorens thoresen thors thorsen thout thranhardt threinfhear threinfhir thriene thuathail thuathalain
thulin thurner thust thygesen thyssen tiainen tiano tiarnaigh tiarnain tiberti tica ticha tichy tidow tiedtke
tiefenbacher tielemans tiepolo tietze tighe tighearna tighearnaigh tighearnain tihhomirov tihomirovic tiihonen tiik
tiits tijanic tikas tikka tikkanen tilgner tilk tillack tillmanno tilotta tiltina tiltins timaric timek timekova timis
timka timko timkova timmerman timmermann timmermans timofejev timonen timons timotic tindars tindris tinds tinguely
tinnis tintor tintzmann tiobraide tiomanai tiomanaidh tiomanaidhe tiomanaigh tiozzo tirabassi tirele tirelis tirelli
tirie tirkkonen tirpak tirpakova tirri tisaj tischler tischmann tissot tistrans titov tittman tivontschik tjalds
tjorfis tjorvis tkaczyk tlalka tluczek tlustek toader tobben tobler toborek toczko todaro tofan tofani tofil togliatti
tognazzi toibin toic toirbhealaigh tois toivanen toivonen tojic tokaj tokarek tokarski tokgoz tokis tolain tolak toldo
tolj tollis toloczko tolonen tolvanen tomais tomal tomala tomalak tomalik toman tomana tomanek tomanekova tomanik
tomanikova tomankova tomanova tomanovic tomasek tomasekova tomaselli tomasello tomasetti tomasevicrigo tomasik
tomasikova tomasini tomasko tomaskova tomasova tomasovic tomassoni tomaszczyk tomaszewski tomaszkiewicz tomaszuk
tomazic tomazovic tomcic tomczak tomczyk tomecek tomecekova tomecka tomecko tomeckova tomei tomek tomekova tomescu
tomesova tomhnair tomicic tomingas tomka tomko tomkova tomljanovic tommaseo tommasi tomovic tomsic tomson tomusilovic
tomys tomzik tonat tonc toncic tondera tonelli toninelli tonini tonisson tonisto tonkovac tonn tonnis tonra toom toome
tooming toomsalu topa topal topaloglu topalov topalovic topalski topcuoglu topfer topisirovic toplak topolovac
topolovic topolska topolsky toraman torbus torchia torchio torfis torfs torgersen torlonia tormaigh tormas tornatore
tornqvist torp torpaigh torphy torresi torri torriani torricelli torrisi torstensson tortora tortorici torz toscani
toscanini toscano toselli tosi toso tosto totaro tothova toti totic totino totman toto totwiller toubeau tournay
towarek tozzi tozzo trabka tracz traetta traini tralli trampeli tramposch trandafir tranova trantow traoin trapanese
trapani trapp tratnik trattner trauner trausch traustis trauth trautmann travaglia travaglini travaglio travan
traversa traverso travia travica travnicek travnickova trawka traxler trbovic trcka trckova treabhair treasai
treasaigh trebbi treboux treccani treff trei treial treier treinfhear tremmel tremonti trentin trentini treo treoigh
trepanier trepczyk trepka treskavica tresoldi tretinjak tretola treutel treves trevisan trevisani trezzini trgovcic
triall triboi tribuljak trierweiler trif trifan trikic trikosanin trillini trimmel trincavelli trinkl triolo triplat
tripodi triska triskova tristans trivkanovic trlik trlikova trnka trnkova trnski trobbiani troc troch trochim
trochimiuk trofimov trojan trojanek trojanova trojanowicz trojanowski troka trombetta trommler tron tropea trost
trostans trotta trottier trovato trtica trub truben trubenova trubin truchan truchel truhlar truhlarova trumanns
trummer trupiano trupp trussardi trutanic truu trybala trybus tryc tryggvis tryka trzcinski trzcionka trzeciak
trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsagairt tsamonikian tsaoi tsaoir tschentscher tschiers tschirch
tschudi tsionnaigh tsithigh tsvetkov tuachair tuairisc tuairisg tuama tuamain tuaraisce tuaruisce tuataigh tuathaigh
tuathail tuathaill tuathalain tuathalin tuathlainn tubanski tuca tucci tuccillo tucek tuch tucholke tuckova tucs tuda
tudic tudorache tudose tudow tufano tufo tuglu tugluk tuijl tuile tuimlin tuisk tuithof tuksar tulacz tulla tuma
tumbarello tumino tumis tumova tunaboylu tunceri tunkova tuomi tuovinen tupa tupy turajlic turati turcanu turchetta
turchi turci turcinov turco turcok turcokova turcu turczyk turecek tureckova turek turesson turgeon turina turins
turinski turkdogan turkova turlej turmes turnadzic turon turpeinen turraoin turrini turudic turza tuschmo tusek tuskan
tustonja tutino tutka tutuncu tuul tuulik tuzimek tuzun tuzzolino tveit tvrda tvrdik tvrdikova tvrdy twardosz
twardowski twardy twardzik tworzydlo tyczka tyka tylec tylek tylka tylman tylus tyma tymczyszyn tyniec tyrfings tyrs
tytko tywoniuk uaid uaiteir uaithne ualghairg uallachain ualtair ubaldi ubavic ubavin ubavkic ubbis uberacker ubiparip
ubiparipovic ubner ubovic ubysz uddis udicki udilovic udinese udinesi udovcic udovicic udovicki udre udris udvardi
ufnal ufniarz ugarak uggis ughi ugljesic ugolini ugrcic ugricic ugrinic ugurlu uher uhlemann uhlig uhlir uhlirova
uhrig uhrova uibel uibhrin uibo uidhir uidhlinn uiginn uilcin uittenbosch ukic ukraden ulanowicz uldry ulemek ulewicz
ulfars ulfgeirs ulfik ulfkells ulfljots ulfs ulftyrs uliasz uliczka ullmann ulrichova ulrichs ulriks ulrych ultaigh
uluhan umarov umbach umlauft umminger umolac ungaretti unger ungureanu unnars unnbjorns unndors unnsteinns unruoch
unterberger unterpaintner unterweger untila uotila uphaus uphuis uphus uram uramova urbancova urbanczyk urbanec
urbanek urbaniak urbankova urbanova urbanowicz urbanski urbansky urbany urblik urblikova urhig urlic uroda ursachi
urso uryga urynowicz usai usarek usic usmonov utjesanovic utrata uusitalo uustalu uwase uxis uzar uzelac uzieblo uzun
vaananen vacarciuc vacca vaccari vaccaro vacek vacha vachon vachova vaci vaciete vacietis vackova vaclavek vaclavik
vaclavikova vaclavkova vaculik vaculikova vadlja vaduva vaes vaessen vagner vagnerova vagns vahala vaher vahi
vahlensieck vaht vahter vahtra vailati vaillancourt vainikolo vainio vaip vaisanen vaivade vaivads vajcik vajcikova
vajda vajdicka vajdova vajzenbach vakareskov vaks valach valachova valachovic valachovicova valasek valaskova valbergs
valbjorns valbrands valdimars valdors valek valencicbrkic valent valenta valenti valentic valentinova valentova
valenza valesova valge valgeirs valguarnera valic valicek valicekova valier valimaki valis valjetic valk valkai
valkama valkonen valkova vallelian vallenduuk valletta valli vallin vallone valmarana valmars valmunds valova vals
valsecchi valsteinns valtere valters valtonen valtyrs valusek valusekova valuska valuskova vana vanaga vanbrabant
vancura vancurova vandaele vandamme vandecasteele vandekerckhove vandenbergh vandenberghe vandenbroeck vandenbroucke
vandenbussche vandendriessche vandeputte vanderheyden vanderlinden vanderstraeten vandervort vandevelde vandewalle
vanecek vaneckova vanek vanekova vangermain vanhee vanhoutte vanhove vanicek vanickova vankova vanneste vanni vannini
vanova vansteenkiste vanvitelli vapnis varadi varano varenina vares vargova varicak varik varinac varis varmars
varmuza varnica varriale varsava vartiainen vartic varzic varzicbiuklia varzicbiuklija vasadi vasak vasakova vasari
vascotto vasek vasekova vasicek vasickova vasilescu vasiliev vasiliu vasilj vasils vaska vaskova vass vassallo
vastenhouw vastraedsd vater vatnars vattimo vavra vavrik vavrikov vavrikova vavrinecova vavrova vayrynen vebjorns
vecchi vecchio vecellio vecera vecerova vecoli vecumniece vecumnieks vedvik veenendaal veenstra vegar vegeirs vegge
vegt veic veigars veigs veilleux veinberga veinbergs veisa veiss veiver vejnovic vejvoda vejvodova vekecki vekells
vekic velaja velanac velaugs veldak veldakova velde velden velderman velioglu velthoven veltman veltroni velzen
vemunds ven venalainen vendetti venditti venezia veneziano venghaus venier venrooy ventimiglia vento venturelli
venturi venturini verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen verbrugghe vercammen
vercauteren vercelloni vercesi vercruysse verdes verdi verdonck verdone verdun vereecke vereecken verelst veres
verfaillie verga vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe verhagen verharen verheij verhelst
verheuvel verheyden verheyen verhoeven verhulst verkade verlinden vermandois verme vermeersch vermeir vermeire
vermeiren vermeylen vermunds vernerova verniest veronese verri vers versace verschuere verschueren verschut versluijs
verstappen verstraete verstraeten vertoor vertooren vervaeke vervaet vervoort verwimp verwoert verzi vesel
veselicacatipovic veselicic veselova vesic vesin veski veskovic vespa vespucci vestars vesteinns vestergaard
vesterinen vesterlund vestin vestmars veternik veternikova veum veverka veverkova vey vezina vezmar vezzali vezzoli
viaene viale vianello viberg vicari vicen vicena vicenova vicha vichi vichova vicinanza vicini vicol vidacek vidakovic
vidas viderscak vidic vidoni vidosavljevic vidov vidranjski viellehner vienne vierdag vierin vieru vieweg vifills
viggos vigliotti viglunds vigmars vigmunds vigneron vignirs vignon vigorelli vigris vigs vigsteinns vigtyrs viik viira
viitala viitanen vikars viklund viks viksna vikstrom vilain vilbergs vilberts vilbjorns vilbogis vilbrands vilcina
vilcins vilgeirs vilhelms vilhelmsson vilhjalms vilimek vilimkova viljanen viljars viljevac viljis vilka vilks
villadicani villadsen villani villari villarosa villemson villis vilmunds vilsone vilsons viluma vincents vincenzi
vincetic vinci vinck vincze vinjars vink vinketa vins vinsova vintere vinters vinther vintila violi virgills virlan
virta visan visani visco visconti visek visekruna visentin visintin visintini viskova vismara visnapuu visnovska
visnovsky vissers vitasek vitaskova vitasovic vitek viti vitiello vitina vitins vitkova vitman vitola vitolina
vitolins vitova vittadello vittori vitturi vituma vitums viviani vizintin vizitiu vizziello vlaanderen vlach vlachova
vlachovic vlachovicova vladislavic vlaeminck vlah vlas vlasak vlasakova vlasic vlassov vlcek vlckova vleugels vliet
vlk vlkova vlna vlnka vlnkova vlnova voboril voborilova vodak vodakova vodicka vodickova vodopivec vodrazka vodrazkova
voelkel voet vogelgsang voggs vogl vogler vogronicopacic vogt voigt voinea vojacek vojackova vojkovic vojta vojtechova
vojtek vojtekova vojtisek vojtiskova vojtka vojtko vojtkova vojtova vokoun vokounova vokuhl volarevic volaric volcke
volek volf volfova volk volkman volkmann volkova vollbrecht volle vollis volna volny volpe volpi volta volterra
volunds vona vondra vondracek vondrackova vondrak vondrakova vondrova vonlanthen vonrueden vontein voorde voorhout
voorst voortman vopnis voracek vorackova vorel vorisek voriskova vorkapic vorlicek vorlickova vorlova vorms vorobjov
voronin voros vosu votava votavova votruba votrubova votts voutilainen vozar vozarova vozila vrabcova vrabec vrabelj
vrabie vrablec vrablecova vracar vracarevic vrana vrancken vranckx vranic vranjic vranjkoviccenan vranken vranova vrba
vrban vrbanac vrbas vrbaslija vrbova vrekalovic vretenar vrhovec vroege vrome vrugic vrzal vrzalova vsiliauskas vuceta
vucetic vucevac vucin vuckovac vuckovic vuco vucurevic vugdelija vugec vuille vuillermoz vujakovic vujeva vukadin
vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukman vukobradovic vukobrat
vukobratovic vuksa vuksanicpuljek vuksanovic vuksic vukusic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic
vuljak vulovic vunak vunjak vunturisevic vuorela vuori vuorinen vuyst vybiral vybiralova vydarena vydareny vydra
vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova waarbeek waardeloo waas wabik wachenbrunner
wachtel wachter waclawczyk waclawiak waderle waelchi waele wagenknecht wagenvoort wagnerova wahlberg wahlgren
wahlstrom wahner waibel wajdzik wajer wakan wakula walasik walaszek walch walcher walczak walder walderade waldmann
waldner waldoch waleczek walek walenciak walencik walentynowicz walesa walkowiak walkusz wallaert walle wallen
wallgren wallin wallstab walo waloch walocha waloszczyk waloszek walser walsteijn waltl waltrade waltrova waluk walus
walusiak walz wampach wandas wandl wandzel wangchuk wanger waniek wanijiku wantz waraksa warchal warchol warczak
wardak wardzala wardziak warmuz warnier wartenberg warwas warych warzybok wasala wasaznik waschbusch wasek wasiak
wasiewicz wasik wasilewicz wasilewski wasiuk wasowski wassenaar wasser wassilew wassiluk wasyluk waszczyk wathelet
watras watsica wattiez wauters wauthier wawak wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn
wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk wazna wazny wdowczyk wdowiak webrova
wechselberger weeldenburg weerdenburg weerdt wegier wegmann wegrzyk wegrzyn wegrzynek wegrzyniak wegrzynowicz
wegscheider wehner wehrle wehrli wehrsen weibel weidinger weidlich weidner weigel weigl weihmann weijland weijters
weiler weimer weinand weinberger weinhage weinhold weis weiser weisgerber weissenbock weissnat weissova weitzel wejman
welc welenc welf wellens weller welsch welti welz welzel wenda wendt wenger weniger weninger wenk wennberg wensen
wenzl werd werdes wereda weremczuk werl werle wernecke werners werrmann wershansky wertag wery wesack wesola
wesolowski wesoly wessex wessinghage westberg westerbeek westerberg westerburg westerlund westermann westfal westfalen
westlund westman weterink wettstein wever weydert weyel weyland weylant weyrich wezel wezyk whaiti wiacek wiaderek
wiak wiatrak wiberg wicha wichary wichlacz wichmann wicht wiciak wickerode wickert widhalm widlak widmann widmer
widuch wiebe wiecek wiech wiechmann wieckiewicz wieckowski wieclawek wieczerzak wieczorek wiedner wiegand wiegelmann
wieja wiek wiekiera wiel wieladek wielgat wielgo wielgos wieloch wiencek wiercigroch wierig wiertel wiertelak
wierzbicki wierzchon wiesbauer wiese wieser wiesinger wiesiolek wiesner wietecha wiewiorka wigman wijata wijk wijland
wika wiklo wiklund wikstrom wilcken wilczek wilczynski wilfinger wilhelms wilhelmsson wilk wilkin wilkos wilky
willaert willame willards willekens willemsen willigen willms willums willwacher wilmart wilmes wilmet wilmont
wilmotte wilms wilmsen wiltzius wilusz winandy winberg wincenciak windak windhager windisch winek winiarski winkelmann
winklerova winnik winnrich wintheiser winther wipstrik wiraszka wirth wirtz wirz wischek wischer wisla wisoky wisozk
wissing wisz wiszowata wiszowaty wita witan witas witaszek witczak witek witka witko witkowicz witkowski witon witos
wittbrodt witte wittenboer wittich wittl wittmann wiza wizner wladyka wlazlak wlazly wlizlo wlodarczyk wlodarski
wlodarz wlodyka wnuczek wnuk wochna wochnik wocial woda wodka wogerbauer wohlgemut wohlmuth wohlwend wohrer wojaczek
wojak wojcicki wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak
wojtalewicz wojtalik wojtanowicz wojtarowicz wojtas wojtasiewicz wojtasik wojtaszak wojtaszczyk wojtczak wojtczuk
wojtera wojtiuk wojtkowiak wojton wojtowicz wojtunik wojtyna wojtys wolak wolan wolanczyk wolczyk woldemariam wolfarth
wolff wolffel wolfinger wolfova wolfsdr wolfswinkel wolinski wolk wolkowicz wollenberg wollmann wolny woloch wolodzko
wolos woloszczuk woloszyk wolpert wolski wolter wolters wolzak wooning worach woroch woronko woschler wosiak wosiek
wosko woszczak woszczyna wota woudenberg woutersz wowra woytkowska wozniczko wrobel wroblewski wrochna wrona wronski
wrzesniak wszola wuckert wudarczyk wuhn wujak wujec wujek wulff wunderink wunsch wunsche wurm wurzer wurzinger
wuthrich wutke wuyts wyciszkiewicz wyderka wydmuch wydrych wygoda wykret wylegala wyludda wylupek wynants wypchlo
wypior wypych wyroba wyrobek wyroslak wyrostek wyrwal wyrwich wyskiel wysocki wysota wyss wyszynski wywial wziatek
xakimov xolidov yahyoev yaqubov yasinaeva yasinov yasminova yesilkaya yetkiner yildirim ylinen ylitalo ylonen ymirs
yngvars yngvis yost yrars yrkills yudas yundt yunusov yusifoglu yusupov zaal zabarella zabierek zabjacan zabka
zablocki zaborek zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccagnini zaccardo zaccaro zacchia zacco
zacek zachara zacharczuk zacharek zacharewicz zachariasova zacharova zachova zachwieja zackiewicz zackova zaczkiewicz
zaczyk zadka zadnik zadora zadran zadravec zadric zadworny zagarac zagaria zago zagorscak zagorsek zagorski zagozda
zagozdzon zagrajek zagrodnik zagula zaguri zahharov zahn zahradka zahradkova zahradnik zahradnikova zahroyeva zaitsev
zaituc zajac zajacova zajaczkowski zajc zajic zajicek zajickova zajicova zajko zakariyoev zake zakiewicz zakinja zakis
zakiyaxonova zakova zakrajsek zakrzewski zalako zalar zalesak zalesakova zalewski zalite zalitis zalokar zambon
zamboni zambuto zamecnik zamecnikova zamengo zamorani zampa zampieri zanatta zanazzo zandt zanella zanelli zanetta
zanetti zangerl zanichelli zaniewicz zanker zanner zanon zanoski zanotti zanzi zapadka zapalac zapasnik zapior
zapletal zapletalova zapora zaporojan zappacosta zappala zappia zaranek zaras zaremba zarinova zarkovic zarlino zaruba
zarubova zarzeczna zarzycki zasepa zastawny zatloukal zatloukalova zaton zauber zaucha zavadil zavadilova zavrel
zavrelova zawada zawadzki zawal zawalich zawartka zawiasa zawodnik zayidov zaynabova zbiciak zbik zbinden zbodulja
zboncak zboril zborilova zbrog zbroja zbroszczyk zbrozek zbrzezniak zbylut zdancewicz zdarska zdarsky zdelar zdencan
zdobylak zdonek zdravcevic zdrazil zdrazilova zdunek zdziech zeba zebic zebik zebrowski zecchini zechmeister zechner
zedda zednik zednikova zeemans zeffirelli zegadlo zegar zehetner zehnder zeidler zeidmane zeidmanis zeiler zeilinger
zeimes zeimet zeiner zejak zekan zekl zelasko zelazek zelazo zeldenrust zelena zelenka zelenkova zeleny zeleznik
zeleznikova zelic zelinka zelinkova zeller zeltina zeltins zeman zemanek zemankova zemanova zemlak zemlicka zemlickova
zemljic zender zeni zennaro zenner zenz zera zerajic zeravica zerjav zetterberg zetticci zettl zeuch zevenboom zeyen
zeyhle zezelic zezula zezulova zgela zgola zgorelec zgrabljic ziajka ziarek ziarnik ziarno zibere zibers zibert
zichichi zidek zidkova zieba zieciak ziecik ziegert ziegler zieja zielke zielonka ziemak zieme ziemele ziemelis
ziemkiewicz zieniewicz zietal zietek zigmundova zigo zigova zijan zijl zijlemans zijlmans zijlstra zika zikmundova
zikova zikovic zima zimanyi zimka zimkova zimmer zimniak zimolag zimon zimonja zimonjic zimova zinaic zinajic zindovic
zingaretti zingg ziniewicz zinkiewicz zinnurova zinser zintl ziola ziolko ziolkowski zipac zipalovic zipancic zipse
ziramov zirme zirne zirnis zirojevic zirovic zito zivadinovic zivak zivaljevic zivanac zivanovic zivic ziviccojbasic
zivkovic zizanovic zizek zizka zizkova zlamal zlamalova zlatanovic zlotek zlotnik zmaic zmarzly zmegac zmija zmuda
zmyslony znidarsic znojek zobel zochling zohrer zoladkiewicz zoladz zolkiewicz zollinger zollo zolna zolnierczyk
zoltek zontek zoppetti zoppetto zorbach zordan zorko zorman zotter zotti zoubek zoubkova zouhar zouharova zrilic
zrinski zrna zrno zschunke zubak zubayrov zubcic zubek zubekova zubel zuber zuberek zubka zubko zubkova zubowicz
zubrik zubrikova zucca zuchowicz zufika zugaj zugec zuiderveld zuidweg zuijdveld zujev zukov zukowski zulauf zuliani
zuljevicgrafina zullo zumbo zumsande zunda zunec zunino zupanc zupanic zuravljov zurawik zurawski zurcher zurek
zurkova zuvela zuziak zuzic zvaigzne zvanic zvejniece zvejnieks zver zverina zverinova zviedre zviedrs zvinele
zvinelis zvirbule zvirbulis zvonar zwaben zwara zwart zwiazek zwiener zwijsen zwindrecht zwolinski zybura zych zyga
zygmuntowicz zygula zyla zymelka zynda zyrek zysk zyto zywica zyzik
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
abbondanza achim adamo adolfs adolph aigars albin albrecht aleksa alemu alexe alexius alfons alfreds aloisio amabile
ambroz amico andel anders andras anes anghel annes annunziata antal antonello antonius antons arelius arent argils
arilius ariosto arius armani arndt arnes arngils arnis arnolds arnould arturs asberg asgils atha augustyn aune avram
aydan babacan balaban balcar baldassarre baldo balint barbarigo barbora barbu bargan barna barnaba basar battista
baturalp bekele beker bena benedetto benvenuto berends berengario bernodus berre berthold berti besse betti bicek
bilik bjork blaise blazej boban bonaventura borek borge borka borko braga brande branka brenna bruni bucur bulak
burkhard burkhardt caba calin carra carsten casian caspar cataldo cesare cetiner chiara christoph cilli cirillo claus
clemens cleve coletta colman constantin cornelis corrado cosma costache costantino costanza costanzo costin crispino
cristea cvetko cvijan cvijetin damiano danelius daniele danila danko deja del delfino delle demeter demus diedrich
dieudonne dima dinu diomedes dittmar divis domenico donie donnacha donncha dorka dorota dorr doubrava drago dragomir
dufgus dugfus durante durica duska dusko eberhardt eckhardt edgars edvins eftimie einars elentinus elis eller elmars
ender erberk erhan erhardt eriks ernst evalds evangelista ewald fabiano fabijan fabrisius falba falk faust fazio
fedele fedor ferenc fiachra filippo filippus fiorenza flore florea floridia floris fonda frana franka fridrich friedl
friedrich fronia fura furman galasso gandolfo gaspard gaylord gazi gennaro gerhardt gervais gheorghita gherman
ghislain ghita giacomo giampaolo giel gils gioia giorgio girma girolamo giuliano goebel golda gotthard gottlieb gotz
graziano greger gregor grein grigore guarino guillemette gunther gustaw haiden haile hallberg hallgils hallmann hande
hanus hauke havel heba hein heini heino helin henk hennes henric henriks hergils heribert herrmann herwig hilarius
hilbert hillard hilmer hoseas hynek iacob iancu ignac ignat igors ilie imrich ingmars iorio iosif ippolito isac ivars
jaanus jacoby jadro jagica jakobs jakuba jakubka jamar janek janic janik janka janko jano janos janus janusz jany
jelica jens joris josko jost joye junius jurek kaja kaktus kalina kalman kamber kaprasius karel karis karles karsten
kaspar kaspars kasper katarinus kidane kiljan klaas klemens klement kliment knorr knut kolka kolton konrad
konstantinus konstanty kornelius kort kristens kristers kristians kristof krysta kubat lada lage landen landin
larentius lars larus laszlo lauri lazzaro leoni leons leopold leos letta lewin liberto lica lill lind lindell linna
lison lorenc lorens lotti ludolf ludvik ludwig ludwik luise lukasz lula maas maca madara madonna maggi magno magnus
maire maj makar malina manca manfred manole mante marcello marcin marcu margita marias maris maron maros marsellius
marte marus marzio matko matous matta matthijs mattis matys mauri maximus melchior melichar melis mercurio mias mihai
mika miklos milano milas milota minta miodrag mircea miron misko moe moise mojzis moric moris morits moritz muireann
mulugeta munda nadi nais nanni naser natale nazzaro neptunus nicoara nicolae nicolo niels niklaus nikolas nikolaus
niksa nikulas nita normann oda oger oktavius oktovius oliviero ondrejka onur orfeus oskars osvalds ottaviano ottis
pacifico pacomio pala palladio panait parmes pasquale patti pavel pavlin pavol pepin petr petras petre petrea petronio
petru philipp piret platon porsche prisco procopio prokop puccio quasimodo rada radko rahn raimondo rainer ranieri
rehor reiner reinhardt rikke risa rocco roch rodrigue rollo romy rosenberg rosi rosina rosinkrans rotaru rudiger
rudolf rudolfs sabatino sabato sabino sade sadiki sakarias saladino salomone salvatore sanda sandi sandor sandu
sansone sapa sava savin schley selin senn serafino serban serghei severa siara sigfus sigurhans sigurlas sigurnyas
sigurnyjas siim sile silvestro simeone sini siri sirin sirus slavica soffanias sofonias sofus sokrates solberg solmaz
sommer sophanias sophus soren spano spartakus speranza stancu steen steina steinberg steinmann stepan susi suvi
svanberg syrus szczepan tadesse tamas tammaro tekle terzo thies thijs timoteus tolomeo toma tomaska treasa trudel
tudor tullio tumas ullrich ulrich upton uranus urbain valdemars valdis valentins valentinus vali vasile vasko vavrinec
veiga veit ventura verda verner vigfus viktors vilis vilmars vilums vincenc violante virag vitali vlad voicu volker
waclaw walther wende wenzel westin wieland wies wilhelm wille wojciech wulf wyman zaccaria zachar zacharias zaharia
zakarias zamfir zander zarina ziga zigmund zikmund zola zophanias zophonias zorica zygmunt
`;
