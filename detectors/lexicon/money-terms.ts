/**
 * How people stand with money: sums and their labels, benefits by name, debts and their recovery, one a line; Trinidad
 * and Tobago, Queensland and New Zealand.
 */
import { phraseList } from "../../src/detection/phrases.js";

/** What a figure behind them is a sum of, that belongs to a person. */
export const SUM_LABELS = phraseList(
  "words of money: sums",
  `
account balance
account in credit
accumulated leave pay
acting allowance
advance
advance payment
allowances
amount claimed
amount disbursed
amount in arrears
amount outstanding
amount overpaid
amount paid
amount payable
amount received
amount recovered
amount written off
amt due
amt owed
amt owing
amt paid
annual income
annual pension
annual rent
annual salary
arrears b/f
arrears brought forward
arrears of maintenance
arrears of pay
arrears of rent
arrears of salary
arrears on
arrears to date
back rent
backpay
bal
bal b/f
bal c/f
bal due
bal o/s
balance brought forward
balance due
balance due on
balance o/s
balance outstanding
balance owed
balance owing
balance remaining
bank balance
base pay
base salary
basic salary
basic wage
benefit paid
benefit rate
board and lodging
board paid
bond paid
bond loan
bonus
bonus paid
borrowed
bursary
business income
capital sum
car allowance
car payment
car payments
car repayments
cash in hand
cash grant
child maintenance
child maintenance arrears
child support arrears
child support debt
child support payments
childcare costs
claim settled
commission
commission earned
commuted pension
compensation awarded
compensation paid
compensation payable
court fine
credit balance
credit card balance
credit card debt
credit card debts
credit limit
credit union balance
credit union deduction
credit union deductions
credit union shares
current balance
current salary
current debt
daily rate
daily wage
death benefit
debit balance
debt owed
debt outstanding
debt to Centrelink
debt to MSD
debt to WINZ
deduction per month
disability allowance
dividend
dividends
duty allowance
electricity arrears
emolument
emoluments
entitlement
entitlements
equity
estate value
estimated income
ex gratia
ex gratia payment
family income
final pay
final salary
fines owed
fines owing
fines balance
SPER debt
SPER
fine instalment
fortnightly benefit
fortnightly income
fortnightly pay
fortnightly rate
fortnightly rent
fortnightly salary
funeral expenses
funeral grant
garnishee
gratuity paid
gratuity payable
gross earnings
gross fortnightly
gross income
gross monthly
gross pay
gross salary
gross wages
health surcharge
holiday pay
home loan balance
hourly rate
household income
housing allowance
income assessed
income declared
income from
income p.a.
income per month
income tax paid
income tax refund
increment
increments
inheritance
instalment of
instalments of
insurance payout
interest owed
judgment sum
kilometrage
last pay
late fee
late fees
leave balance
legal fees
legacy
life insurance
loan amount
loan arrears
loan deduction
loan instalment
loan instalments
loan outstanding
loan repayment
loan repayments
lump sum
lump sum paid
maintenance arrears
maintenance of
maintenance owed
maintenance paid
maintenance payments
meal allowance
medical expenses
money owed
money owing
monthly allowance
monthly contribution
monthly deduction
monthly earnings
monthly expenses
monthly income
monthly instalment
monthly instalments
monthly payment
monthly pension
monthly rent
monthly repayment
monthly repayments
monthly rental
monthly salary
monthly wage
mortgage arrears
mortgage balance
mortgage instalment
mortgage payment
mortgage payments
mortgage repayment
net assets
net earnings
net fortnightly
net income
net monthly
net pay
net salary
net wages
net worth
NIS arrears
NIS benefit
NIS contributions
notice pay
o/s
o/s balance
old balance
opening balance
other income
outstanding amount
outstanding balance
outstanding debt
outstanding loan
outstanding rent
outstanding sum
overdraft
overdraft limit
overdue amount
overdue balance
overpaid by
overpayment of
overpayments
overtime
overtime pay
own contribution
paid out
paid to date
part payment
pay in lieu
pay per fortnight
pay per week
pay rate
PAYE
PAYE deducted
payment in lieu
payments of
payout
payout figure
pension arrears
pension of
pension rate
per diem
per fortnight
per month
per week
personal loan balance
phone bill
point in range
principal owing
principal sum
prize money
proceeds of sale
property value
provident fund
rate of pay
rates arrears
rates owing
rates rebate
rebate
recovery of
redundancy payment
redundancy pay
refund due
refund of
remuneration
rent due
rent in arrears
rent owed
rent owing
rent per fortnight
rent per month
rent per week
rental arrears
rental income
repayment of
repayments of
retainer
retirement benefits
retroactive pay
retroactive payment
retroactive salary
salary arrears
salary assessed
salary of
salary overpaid
salary overpayment
salary per annum
salary per month
salary range
salary scale
savings account
savings balance
savings of
scholarship amount
school fees
school fees owing
security deposit
separation package
service gratuity
settlement sum
settlement of
severance benefit
severance pay
severance payment
share balance
shift allowance
sick pay
statutory deductions
stipend
student debt
student loan balance
student loan debt
subsistence allowance
sum assured
sum owed
super balance
superannuation balance
KiwiSaver balance
KiwiSaver
surrender value
take home
take-home
take home pay
take-home pay
tax credit
tax debt
tax due
tax owed
tax owing
tax refund
tax paid
taxable income
terminal benefits
total arrears
total assets
total debt
total debts
total deductions
total due
total earnings
total income
total owed
total owing
total pay
total salary
tuition
tuition fees
union dues
unpaid balance
unpaid bill
unpaid bills
unpaid fees
unpaid fine
unpaid rent
unpaid rates
unpaid salary
unpaid tax
unpaid wages
vacation pay
value of estate
wage rate
wages due
wages earned
wages owed
wages owing
weekly allowance
weekly benefit
weekly board
weekly compensation
weekly earnings
weekly income
weekly pay
weekly payment
weekly rate
weekly rent
weekly wage
weekly wages
winnings
withdrawal
withdrawals
write off
write-off
written off
yearly income
`,
);

/** Payments of the State, and reliefs, to individuals. */
export const PAYMENTS_BY_NAME = phraseList(
  "words of money: benefits",
  `
ABSTUDY payment
accident compensation
Age Pension
Aged Pension
aged pension
old-age pension
old age grant
bereavement payment
Best Start payment
birth grant
blind pension
blind person's pension
burial assistance
Care allowance
caregiver grant
carer supplement
carers payment
CDAP
child care subsidy
childcare subsidy
childcare assistance
child disability allowance
child support
civil service pension
clothing grant
commonwealth rent assistance
community services card
crisis payment
cost of living payment
counselling allowance
DA grant
DAG
death benefit
death grant
dependant's allowance
dietary grant
disability assistance
disability benefit
disability payment
disability pension
disabled pension
disablement benefit
disablement pension
discretionary grant
domestic purposes benefit
DPB
dole payment
education grant
educational grant
electricity rebate
electricity subsidy
emergency assistance
emergency grant
emergency housing grant
emergency payment
employment injury allowance
family assistance
family benefit
family payment
family tax credit
fee help
FEE-HELP debt
financial assistance
food bank
food parcel
food hamper
foodbank
foster care allowance
general assistance grant
hardship allowance
hardship assistance
HECS debt
HELP debt
health care card
home help grant
house repair assistance
household grant
household appliances grant
housing grant
housing subsidy
housing supplement
in-work tax credit
income assistance
income tax credit
industrial injury benefit
injury allowance
invalid pension
invalid's benefit
jobseeker allowance
Jobseeker Support benefit
JobSeeker payment
jobkeeper
legal aid grant
living alone payment
medical equipment grant
medical grant
minor's grant
minor repair grant
mobility allowance
national insurance pension
NDIS funding
NDIS package
NDIS plan
NIB grant
NIB pension
NIS benefits
NIS grant
NIS survivors
old age security
OAP
orphan's pension
partner allowance
part pension
full pension
pension card
pension concession
pension supplement
pensioner rebate
pharmaceutical allowance
prenatal benefit
public assistance grant
PA grant
rates rebate
recoverable assistance
relief cheque
remission of fees
remote area allowance
rent rebate
rent relief
rent subsidy
rental subsidy
residential care subsidy
retirement benefit
retirement grant
retirement pension
school book grant
school supplies grant
school uniform grant
school transport grant
senior citizen grant
senior citizen's grant
Senior citizens pension
seniors card
sickness allowance
sickness benefit
single mother grant
social welfare
social welfare grant
SocWelf
special needs grant
sole parent payment
sole parent benefit
spectacles grant
supported living
survivor grant
survivors benefit
survivors' pension
SuperGold card
SuperGold
temporary food card
temporary food support
transport grant
TTMB loan
subsidised mortgage
unemployment benefit
unemployment relief
URP
utilities assistance
utility subsidy
utility bill assistance
water rebate
war pension
veteran's pension
veterans pension
veterans' pension
weekly ACC
ACC weekly compensation
ACC payments
welfare benefit
welfare benefits
welfare cheque
welfare payment
welfare payments
WINZ benefit
WINZ debt
Centrelink debt
Centrelink payment
Centrelink payments
Centrelink benefit
widow benefit
widow's benefit
widow's grant
widowed parent
winter energy
youth payment
young parent payment
on benefits
on a benefit
on welfare
on the pension
on pension
on a pension
on public assistance
on old age pension
on food card
on a food card
on NIS
on ACC
on WorkCover
WorkCover payments
WorkCover claim
workers compensation payments
workmen's compensation
on unemployment
on disability
on Jobseeker
on the DSP
on DSP
on Newstart
on Centrelink
on WINZ
on the dole
gets a grant
gets a pension
gets pension
collects pension
collects a pension
collecting pension
draws a pension
receives a grant
receives a pension
receives welfare
receives pension
receiving a pension
receiving pension
`,
);

/** Debt, want and recovery. */
export const MONEY_TROUBLES = phraseList(
  "words of money: standing",
  `
account in arrears
account in debt
account in dispute
account overdrawn
account suspended for
adjudicated bankrupt
admin order
annulled bankruptcy
arrears payment plan
asset rich
assets frozen
attachment order
bad debts
bad debtor
bad payer
bailiff
bailiffs
balance written off
bankruptcy petition
bankruptcy proceedings
bankruptcy notice
barely making ends meet
barely survive
behind in rent
behind in her rent
behind in his rent
behind in the mortgage
behind on bills
behind on child support
behind on payments
behind on rates
behind on rent
behind on the car
behind with bills
behind with payments
behind with rent
behind with the mortgage
behind with the payments
borrowed from
borrowed money
borrowed money from
borrowing money
borrows money
borrow from a loan shark
borrows from
can't afford
cannot afford to
can't afford to
could not afford to
cannot make ends meet
can't make ends meet
cannot pay the rent
can't pay the rent
can't pay rent
cannot pay rent
cannot pay rates
cannot pay the bill
cannot pay her bill
car repossessed
caveat on the property
cash flow problems
charge on the house
cheque dishonoured
cheque returned
collection agency
collections agency
composition with creditors
consent judgment
consolidated loan
consumer credit default
couldn't pay
court judgment for
CCJ
credit bad
credit blacklisted
credit card arrears
credit card maxed
credit cards maxed
credit default
credit defaults
credit history poor
credit score
credit score of
debt agreement
debt collection
debt consolidation
debt forgiven
debt of
debt recovery
debt repayment order
debt review
debt sent to
debt waived
debt written off
debts of
deep in debt
default on the loan
default on loan
default on credit file
defaulted loan
defaulted on
defaulted on her mortgage
defaulted on his mortgage
defaults on file
delinquent account
delinquent loan
dependent on her son
dependent on his son
dependent on relatives
dependent on a pension
depends on family
depends on her daughter
depends on his children
direct debit failed
dishonour fee
disconnected for non-payment
disconnected for arrears
doubtful debt
eviction for arrears
evicted for
evicted for arrears
evicted for non-payment
extended payment
extension to pay
fallen on hard times
falling behind
financial difficulties
financial difficulty
financial distress
financial hardship
financial problems
financial strain
financial stress
financial trouble
financially dependent
financially strained
financially unstable
forced sale
foreclosure
foreclosure proceedings
funds frozen
gambled away
gambles
gambling losses
lost at the casino
garnishee notice
garnished
getting no income
getting no money
hand to mouth
hard up
has no income
has no money
has no savings
has savings
has debts
has a debt
has a loan
has a mortgage
has a payment plan
has a payment arrangement
heavy debts
house mortgaged
huge debt
HP arrears
hire purchase arrears
hire-purchase
impecunious
in arrears since
in arrears with
in debt to
in financial difficulty
in hardship
in rent arrears
in receipt of no income
in the red
income over the limit
indebted
insolvency agreement
insolvent estate
instalment arrangement
instalment plan
insufficient income
judgment against
judgment creditor
judgment debtor
judgment summons for
lack of funds
late payer
late with the rent
levy on goods
living beyond
living below the poverty line
living from paycheque to paycheque
living on her pension
living on his pension
living on loans
living on welfare
loan default
loan defaulter
loan in arrears
loan refused
loan declined
lost everything
lost her house
lost his house
lost the house
low income earner
mean tested
meagre pension
mortgage default
mortgage in arrears
mortgagee sale
money problems
money trouble
money troubles
money borrowed
money lender
moneylender
Part IX
personal insolvency agreement
no means
no fixed income
no job no income
no money to pay
no steady income
non-payment of maintenance
non-payment of rent
not able to pay
not paid rent
not paying maintenance
not paying rent
not paying child support
notice to quit for arrears
on a payment arrangement
on an instalment plan
on the verge of bankruptcy
outstanding bill
outstanding bills
outstanding child support
outstanding fees
outstanding fines
outstanding maintenance
over-indebted
overdrawn account
overdrawn by
overdue account
overdue loan
overdue rent
owed back pay
owed money by
owed rent
owed wages
owes arrears
owes back rent
owes child support
owes fees
owes fines
owes maintenance
owes rates
owes rent
owes tax
owes the bank
owes the credit union
owes a loan shark
owes everybody
owes people
owing rent
owing the bank
owing everybody
paid by instalments
paid off the loan
pawn shop
pawned her
pawned his
pay by instalments
paying by instalments
paying off
paying off a loan
pays no rent
pays maintenance
pays child support
pays rent of
payment default
payment defaults
payments missed
missed payments
missed payment
missed instalments
missed three payments
missed two payments
petition in bankruptcy
poor payer
poor credit history
poor credit rating
poverty stricken
property seized
proposed repayment
protected income
receiver appointed
receiving order
recovery action
refused a loan
refused credit
rent arrears
rent unpaid
reparation owing
repayment arrangement
repayment order
repayment plan
repayments behind
repossession
repossession order
returned cheque
scrunting
scraping by
short of money
short on the rent
slow payer
statement of means
statutory demand
struggling financially
struggling to make ends meet
struggling to pay rent
struggles to pay
summary instalment order
sole breadwinner
sole bread winner
sole income earner
sued for debt
sued for arrears
things are tight
tight for money
under administration
unable to afford
unable to meet repayments
unable to pay rent
unemployed with no income
unpaid account
unpaid debt
unpaid debts
unpaid loan
unpaid maintenance
unpaid child support
unsecured debt
unsecured loan
up to his eyes in debt
up to her eyes in debt
voluntary administration
wage garnishment
wages attached
warrant of distress
levy warrant
writ of execution
writ of fi fa
writ of seizure
written-off
no-asset procedure
debtor
debtor's petition
creditor's petition
inherited
inherited money
inherited the house
left him money
left her money
lottery winnings
won the lotto
won Lotto
won the Play Whe
owns a house
owns her home
owns his home
owns land
owns shares
owns two houses
owns property
sold her house
sold his car
sold the land
second job for money
supports her family
supports his family
sends money to
sends money back
remittances
supported by her son
supported by his children
supported by relatives
supported by family abroad
credit union member loan
loan guarantor
co-signed
guaranteed the loan
stood guarantor
stood surety
deceased estate
sole beneficiary
superannuation payout
hardship withdrawal
KiwiSaver hardship
on commission
on minimum wage
paid weekly
paid fortnightly
paid monthly
paid daily
`,
);

/** What a figure behind them is a sum of. */
export const MONEY_TERMS: readonly string[] = `
maintenance order
maintenance
child support
car loan
home loan
student loan
personal loan
housing loan
credit union loan
overpayment
overpaid
overpaid by
pension
NIB pension
NIS pension
gratuity
severance
arrears
rent arrears
salary
net pay
gross pay
take home
takes home
deposit
savings
shares
loan
loan balance
balance
fine
fines
refund
allowance
acting allowance
travelling allowance
dues
deduction
deductions
owing
owes
owed
debt
bill
bills
advance
salary advance
instalment
instalments
mortgage
rent
wages
wage
income
compensation
settlement
award
lump sum
backpay
back pay
reduced pension`
  .trim()
  .split("\n");

/** Payments that the State makes to individuals. */
export const BENEFITS: readonly string[] = `
public assistance
social assistance
general assistance
senior citizens' pension
senior citizens pension
senior citizens
senior citizens' grant
old age pension
age pension
disability grant
disability assistance
disability assistance grant
disability support pension
disability allowance
food card
food support
food grant
rental assistance
house repair grant
special child grant
burial grant
funeral grant
unemployment relief
survivor's pension
survivors' pension
survivors' benefit
survivor benefit
widow's pension
invalidity benefit
invalidity pension
retirement pension
retirement benefit
sickness benefit
maternity benefit
employment injury benefit
jobseeker
jobseeker payment
jobseeker support
parenting payment
carer payment
carer's payment
carer allowance
carer's allowance
youth allowance
family tax benefit
rent assistance
crisis payment
special benefit
austudy
abstudy
newstart
sole parent support
supported living payment
accommodation supplement
NZ Super
NZ superannuation
working for families
best start
orphan's benefit
unsupported child's benefit
winter energy payment
temporary additional support
hardship grant
hardship payment
fee waiver
fees waived
pensioner discount
pensioner concession
concession rate
student allowance
the dole
on the benefit
half pay
weekly compensation
income support
emergency benefit
VET student loan`
  .trim()
  .split("\n");

/** Offences by their common names. */
export const BENEFIT_SHORT: readonly string[] = `
GATE
HECS
FEE-HELP
VSL
DSP
JSP
FTB
SLP
GATE funding
TTCARE
Centrelink
WINZ
Newstart`
  .trim()
  .split("\n");

/** How somebody stands with money. */
export const MONEY_STATES: readonly string[] = `
bankrupt
bankruptcy
undischarged bankrupt
declared insolvent
insolvent
in arrears
days in arrears
months in arrears
weeks in arrears
overdrawn
account frozen
account closed
account garnished
frozen account
written off as bad debt
written off
bad debt
blacklisted
black listed
bad credit
payment dishonoured
cheque bounced
bounced cheque
dishonoured cheque
insufficient funds
repossessed
foreclosed
mortgaged to the hilt
heavily mortgaged
second mortgage
up to her neck in debt
up to his neck in debt
no assets
no savings
no income
no other income
living on savings
instalments behind
payments behind
months behind
weeks behind
behind in his payments
behind in her payments
on a payment plan
payment arrangement
payment plan
hire purchase
pawned
loan shark
gambling debts
judgment debt
judgment summons
debt collector
debt agreement
part ix agreement
no asset procedure
insolvency
sent to collections
gone to collections
defaulted on the loan
defaulted on his loan
defaulted on her loan
living on credit
broke
flat broke
penniless
destitute
means tested
cannot pay
can't pay
cyah pay
unable to pay
owes money
owing money
in debt`
  .trim()
  .split("\n");
