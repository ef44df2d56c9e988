// What both laws say of a declaration, in Samoan. Made by machine and not yet reviewed by a person: English counts.

export const inSamoan: Readonly<Record<string, string>> = {
  'A declaration has 1 to 999 lines.': 'E 1 i le 999 laina o se taʻutinoga (declaration).',
  'Give every kind of goods a line of its own; file more than one declaration for more.':
    'Tuʻu ituaiga oloa taʻitasi i lona lava laina; ʻafai e sili atu, faʻaulu nisi taʻutinoga.',
  'Declare up to {most} kinds of goods at once: these are {count}.':
    'E oʻo i le {most} ituaiga oloa e mafai ona taʻutino i le taimi e tasi: e {count} nei.',
  'Add at least one kind of goods.': 'Faʻaopoopo se ituaiga oloa, e lē itiiti ifo i le tasi.',
  'The last digit of an air waybill is the remainder of the seven digits before it, divided by 7.':
    'ʻO le numera mulimuli o se air waybill, ʻo le toega lea o numera e fitu i ona luma pe a vaevae i le 7.',
  'Compare the number with the waybill. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Faʻatusatusa le numera ma le air waybill. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'The number of an air waybill holds digits, as 173-12345675.':
    'E iai numera i le numera o se air waybill, e pei ʻo le 173-12345675.',
  'Ask the carrier for it. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Fesili mo ai i le kamupanī na avea mai le uta. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'Look at the month and the year. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Toe vaʻai i le masina ma le tausaga. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'This day is {days} days before the day of filing.': 'ʻO lenei aso e {days} aso aʻo leʻi oʻo i le aso e faʻaulu ai.',
  'This day is {days} days after the day of filing.': 'ʻO lenei aso e {days} aso pe a mavae le aso e faʻaulu ai.',
  'What is filed electronically is certified: the certification is its signature and part of the data.':
    'ʻO le mea e faʻauluina i le komepiuta e faʻamaonia (certify): ʻo le faʻamaoniga ʻo lona saini lea ma e aofia i faʻamatalaga.',
  'Show the statement to who files, and send it with accepted: true.':
    'Faʻaali le faʻamatalaga i lē o loʻo faʻaulu, ma lafo faʻatasi ma accepted: true.',
  'What is certified is the statement that is shown: in its own words, as in force on the day or until the day before.':
    'ʻO le mea e faʻamaonia ʻo le faʻamatalaga lea o loʻo faʻaalia: i ona lava upu, e pei ona iai i lenā aso po ʻo le aso na muamua atu.',
  'Show this to who files, and send it as it stands: “{statement}”':
    'Faʻaali lenei mea i lē o loʻo faʻaulu, ma lafo e pei ona iai: “{statement}”',
  // Of a document that Customs asked for, and of withdrawing
  'A request is answered once.': 'E tasi le taliina o se talosaga.',
  'This request was answered already.': 'Ua uma ona taliina lenei talosaga.',
  'If an officer needs something more, there will be another request.':
    'ʻAfai e iai se isi mea e manaʻomia e se ofisa, e iai se isi talosaga.',
  'A document is presented as long as its entry needs it.':
    'E tuʻuina mai se pepa pe a o manaʻomia pea mo lona taʻutinoga.',
  'The entry no longer needs this document.': 'Ua lē toe manaʻomia lenei pepa mo le taʻutinoga.',
  'There is nothing left to do for this request.': 'E leai se mea o toe e fai mo lenei talosaga.',
  'An entry is withdrawn here as long as no officer has taken it up.':
    'E mafai ona aveʻesea i ʻī se taʻutinoga pe a leʻi avea e se ofisa.',
  'An officer has taken up this entry, so it can no longer be withdrawn here.':
    'Ua avea e se ofisa lenei taʻutinoga, o lea e lē toe mafai ai ona aveʻesea i ʻī.',
  'Ask Customs at the port, with the reference.':
    'Fesili iā Tiute (Customs) i le taulaga, faʻatasi ma le numera faʻasino.',
  'This entry was released or withdrawn already.':
    'Ua uma ona tatala atu (release) pe toe aveʻeseina lenei taʻutinoga.',
  'There is nothing left to withdraw.': 'E leai se mea o toe e aveʻese.',
  'What was released or withdrawn is not withdrawn.':
    'ʻO le mea ua uma ona tatala atu (release) pe aveʻesea, e lē toe aveʻesea.',
};
