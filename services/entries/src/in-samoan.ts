// What this service says to who declares into American Samoa beside the law, in Samoan. Made by machine and not yet reviewed
// by a person: English counts.
import type { Catalogue } from '@landfall/law';
import { inSamoan as ofAnswers } from './kinds/in-samoan.js';
import { askedInSamoan } from './kinds/asked-in-samoan.js';

const sentBackOnly = 'ʻO se isi faʻauluga e mo se taʻutinoga na toe faʻafoʻi mai e se ofisa.';

export const inSamoan: Catalogue = {
  ...ofAnswers,
  ...askedInSamoan,
  // Drafts, and their resume code
  'There is no such draft, or it is not yours.': 'E leai se taʻutinoga (declaration) faʻapea, pe e lē ʻo sau.',
  'Look among your drafts, or open it with its resume code.':
    'Vaʻai i au taʻutinoga, pe tatala i lona kode e toe foʻi ai (resume code).',
  'This draft has been filed.': 'Ua faʻauluina lenei taʻutinoga (declaration).',
  'Follow its entry. What has to be changed in that, an officer asks for.':
    'Mulimulitaʻi i ai. ʻAfai e iai se mea e tatau ona suia, e fesili atu mo ai se ofisa.',
  'This declaration was filed and sent back by Customs, so it cannot be thrown away.':
    'Na faʻauluina lenei taʻutinoga (declaration) ma toe faʻafoʻi mai e Tiute (Customs), o lea e lē mafai ai ona lafoaʻia.',
  'Correct it and file it again.': 'Faʻasaʻo ma toe faʻaulu.',
  'This draft was discarded.': 'Ua lafoaʻia lenei taʻutinoga (declaration).',
  'Start a new one.': 'Amata se mea fou.',
  'This is not a code: one has 16 letters and digits, as 7K3F-9QXM-04TB-ZC5N.':
    'E lē ʻo se kode lenei: e 16 mataʻitusi ma numera o se kode, e pei ʻo le 7K3F-9QXM-04TB-ZC5N.',
  'Copy it whole. To find a declaration by its reference, give the e-mail address that is on it.':
    'Kopi atoa. E maua se taʻutinoga (declaration) i lona numera faʻasino, tuʻu mai le imeli o loʻo i ai.',
  'This code opens no draft.': 'E leai se taʻutinoga (declaration) e tatala e lenei kode.',
  'Compare it with what was written down or printed; a newer code takes the place of an older one.':
    'Faʻatusatusa ma le mea na tusia pe lolomiina; e suia le kode tuai i se kode fou.',
  'There is no such entry, or it is not yours.': 'E leai se faʻauluga (entry) faʻapea, pe e lē ʻo sau.',
  'Look among your entries.': 'Vaʻai i au faʻauluga.',
  'These are goods of another account, whose mandate you do not hold now.':
    'ʻO oloa ia o se isi account, e lē ʻo ʻiā te ʻoe nei lana mandate.',
  'Copy an entry of your own, or ask the importer for a mandate.':
    'Kopi se faʻauluga a ʻoe lava, pe talosaga i le tagata faʻaulufale oloa (importer) mo se mandate.',
  'The words of this entry were erased, so it cannot be copied.':
    'Ua tapē upu o lenei faʻauluga (entry), o lea e lē mafai ai ona kopi.',
  'An account keeps up to {most} drafts at a time.':
    'E oʻo i le {most} taʻutinoga e teuina i se account i le taimi e tasi.',
  'File or discard one of those you have, and start again.':
    'Faʻaulu pe lafoaʻi se taʻutinoga o loʻo iā ʻoe, ona toe amata lea.',
  'A draft has up to 999 lines, 100 documents, 200 answers on its pages and on each line, and 20 questions to an officer.':
    'E oʻo i le 999 laina, 100 pepa, 200 tali i ona itulau ma i laina taʻitasi, ma le 20 fesili i se ofisa i se taʻutinoga.',
  'Each answer names a question of the form, and each question once.':
    'E taʻua i tali taʻitasi se fesili o le pepa faʻatumu (form), ma e taʻitasi le taʻua o fesili.',
  'Ask for the form of this kind of entry, and answer by the names of its questions.':
    'Fesili mo le pepa faʻatumu (form) o lenei ituaiga taʻutinoga, ma tali i igoa o ana fesili.',
  'Take some out, and file the rest with another draft.': 'Aveʻese nisi, ma faʻaulu mea o totoe i se isi taʻutinoga.',
  'A text of a draft has up to 2,000 characters.': 'E oʻo i le 2,000 mataʻitusi o se tusiga i se taʻutinoga.',
  'Each line of a draft has a key of its own.': 'E iai le key a laina taʻitasi o se taʻutinoga.',
  'Give each new line a new key.': 'Tuʻu se key fou i laina fou taʻitasi.',
  'Goods for American Samoa are declared here by their importer; a broker cannot declare them for a client here yet.':
    'ʻO oloa mo Amerika Sāmoa e taʻutino i ʻī e le tagata faʻaulufale oloa (importer); e leʻi mafai e se sui o tiute (broker) ona taʻutino i ʻī mo se isi.',
  'You hold no mandate today of the client for whom this is declared: none was given, it has ended, or it has not begun.':
    'E leai sau faʻatagaga i le aso mai le tagata o loʻo taʻutino mo ia lenei mea: e leʻi tuʻuina mai, ua muta, pe e leʻi amata.',
  'Nothing that was written is lost. Ask the client for a mandate on the page of your clients, and file it then.':
    'E leai se mea na tusia ua leiloa. Talosaga i lena tagata mo se faʻatagaga i le itulau o tagata e te galue mo i latou, ona faila lea.',
  'For whom this is declared is not said when it is started.': 'E lē taʻu po ʻo ai e taʻutino mo ia pe a amata.',
  'Leave it out. Where the form asks for whom, answer it there.':
    'Aua le taʻu. ʻAfai e fesili le pepa po ʻo ai, tali i inā.',
  'Let the importer declare them: anybody can, without an account. Nothing that you have prepared is lost.':
    'Tuʻu i le tagata faʻaulufale oloa (importer) e taʻutino: e mafai e soʻo se tasi, e aunoa ma se account. E leai se mea na e saunia e leiloa.',
  'A port takes filings while an officer works there.': 'E talia faʻauluga i se taulaga aʻo galue ai se ofisa.',
  'Name a port that takes filings, or ask Customs when this one will.':
    'Taʻu mai se taulaga o loʻo talia ai faʻauluga, pe fesili iā Tiute (Customs) pe āfea e talia ai i lenei.',
  'Nobody decides at {port} just now. Filings are taken at {others}.':
    'E leai se tasi e faia faʻaiʻuga i {port} i le taimi nei. E talia faʻauluga i {others}.',
  'Nobody decides at {port} just now. No other port under this law takes filings just now.':
    'E leai se tasi e faia faʻaiʻuga i {port} i le taimi nei. E leai se isi taulaga i lalo o lenei tulafono e talia faʻauluga i le taimi nei.',
  // Phases
  'Goods are declared here by the ways in that the present phase has open.':
    'E taʻutino oloa i ʻī i ala e tatala i le vaitau (phase) o loʻo iai nei.',
  'Nothing is lost: the draft stays as it is. File it once this is open again, or do what “What to expect now” says to do instead.':
    'E leai se mea e leiloa: e tumau pea le taʻutinoga (draft). Faʻaulu pe a toe tatala, pe fai le mea o loʻo faʻatonu mai i le itulau “O mea e tatau ona iloa nei”.',
  '{goods} cannot be declared here in the phase that began on {since} at {hour}.':
    'E lē mafai ona taʻutino i ʻī {goods} i le vaitau (phase) na amata i le {since} i le {hour}.',
  '{goods} cannot be declared here in the phase that began on {since} at {hour}. From {opensOn} at {opensAt} on they can.':
    'E lē mafai ona taʻutino i ʻī {goods} i le vaitau (phase) na amata i le {since} i le {hour}. E mafai mai le {opensOn} i le {opensAt}.',
  'Goods that come by air': 'oloa e ō mai i le vaʻalele',
  'Goods that come by sea': 'oloa e ō mai i le vaʻa',
  'Goods that come by mail': 'oloa e ō mai i le meli',
  'Goods in baggage': 'oloa i ʻato (baggage)',
  'Goods are declared here by those whom the present phase serves.':
    'E taʻutino oloa i ʻī e i latou o loʻo ʻauʻauna i ai le vaitau (phase) o loʻo iai nei.',
  'Who declares so cannot file here in the phase that began on {since} at {hour}.':
    'E lē mafai e lē e taʻutino faʻapea ona faʻaulu i ʻī i le vaitau (phase) na amata i le {since} i le {hour}.',
  'Who declares so cannot file here in the phase that began on {since} at {hour}. From {opensOn} at {opensAt} on they can.':
    'E lē mafai e lē e taʻutino faʻapea ona faʻaulu i ʻī i le vaitau (phase) na amata i le {since} i le {hour}. E mafai mai le {opensOn} i le {opensAt}.',
  'In the present phase this answer is needed.': 'E manaʻomia lenei tali i le vaitau (phase) o loʻo iai nei.',
  // Documents, and one's own reference
  'A document that is filed was uploaded completely within the last 90 days, by the account that files or one that shares in the draft, and not for an entry already filed.':
    'ʻO se pepa e faʻauluina na lafo atoa mai i totonu o aso e 90 ua mavae, e le account o loʻo faʻaulu po ʻo se account o loʻo faʻasoa i ai le taʻutinoga, ae lē mo se mea ua uma ona faʻauluina.',
  'Upload the file again, or take it out.': 'Toe lafo mai le faila, pe aveʻese.',
  'A document is named once.': 'E faʻatasi ona taʻua se pepa.',
  'Take the second one out.': 'Aveʻese le pepa lona lua.',
  'A text is no longer than its field allows.': 'E lē ʻumi atu se tusiga i le mea ua faʻatagaina.',
  'Write your own reference in up to {most} characters: this has {length}.':
    'Tusi lau lava numera faʻasino, e oʻo i mataʻitusi e {most}: e {length} i lenei.',
  'Another entry has this reference already.': 'Ua iai lenei numera faʻasino i se isi taʻutinoga.',
  'Write another one. If these are the same goods, look at that entry.':
    'Tusi se isi numera. ʻAfai ʻo oloa lava ia e tasi, vaʻai i lenā taʻutinoga.',
  'Your entry {reference} has this reference already.': 'Ua iai lenei numera faʻasino i lau taʻutinoga {reference}.',
  'A further filing keeps your own reference of its entry.':
    'E tumau lau lava numera faʻasino i se isi faʻauluga o le taʻutinoga.',
  'Write the reference as it was, or leave it out.': 'Tusi le numera faʻasino e pei ona iai muamua, pe tuʻu avanoa.',
  'It was “{reference}”.': 'Na o le “{reference}”.',
  // Filing again
  'A further filing is for an entry of one’s own.': 'ʻO se isi faʻauluga e mo se taʻutinoga a lē lava na faʻauluina.',
  'Name an entry that you filed, or name none to file a new one.':
    'Taʻu mai se taʻutinoga na e faʻauluina, pe aua le taʻua se mea e faʻaulu ai se mea fou.',
  'A further filing is for the entry as it stands.': 'ʻO se isi faʻauluga e mo le taʻutinoga e pei ona iai nei.',
  'Look at the entry again, and send what you still want with its version.':
    'Toe vaʻai i le taʻutinoga, ona lafo lea o le mea o loʻo e manaʻo pea i ai faʻatasi ma lona lomiga.',
  'It is at version {version} now.': 'Ua i le lomiga {version} nei.',
  'A further filing is for an entry that an officer sent back. This one is released, and takes none any more.': `${sentBackOnly} Ua tatala atu (release) lenei, ma e lē toe talia se isi.`,
  'Tell Customs at the port what was wrong in it, with its reference. Other goods need an entry of their own.':
    'Taʻu atu iā Tiute (Customs) i le taulaga le mea e sese, faʻatasi ma le numera faʻasino. ʻO isi oloa e manaʻomia so latou lava taʻutinoga.',
  'A further filing is for an entry that an officer sent back. This one is withdrawn, and takes none any more.': `${sentBackOnly} Ua toe aveʻeseina lenei, ma e lē toe talia se isi.`,
  'File a new entry, without naming this one.': 'Faʻaulu se taʻutinoga fou, e aunoa ma le taʻua o lenei.',
  'A further filing is for an entry that an officer sent back. Of this one the officer asked for a document instead.': `${sentBackOnly} Mo lenei, na fesili le ofisa mo se pepa.`,
  'Present the document. Where the data are wrong too, tell the officer with it: an entry is sent back by an officer alone.':
    'Tuʻuina atu le pepa. ʻAfai e sese foʻi faʻamatalaga, taʻu atu faʻatasi i le ofisa: e naʻo se ofisa e toe faʻafoʻia se taʻutinoga.',
  'A further filing is for an entry that an officer sent back. Of this one an officer decided the release, for which only a payment is missing.': `${sentBackOnly} Mo lenei, ua filifili se ofisa e tatala atu, ma e naʻo se totogi o loʻo misi.`,
  'Pay what is due; then it is released. If its data are wrong, tell Customs at the port before paying, with its reference.':
    'Totogi le tupe e tatau ai, ona tatala atu lea. ʻAfai e sese faʻamatalaga, taʻu atu iā Tiute (Customs) i le taulaga aʻo leʻi totogi, faʻatasi ma le numera faʻasino.',
  'A further filing is for an entry that an officer sent back. On this one no officer has decided yet.': `${sentBackOnly} Mo lenei, e leʻi faia se faʻaiʻuga a se ofisa.`,
  'While no officer has taken it up, withdraw it and file a new entry. Afterwards ask Customs at the port, with its reference, to send it back.':
    'Aʻo leʻi avea e se ofisa, toe aveʻese ma faʻaulu se taʻutinoga fou. A mavae, fesili iā Tiute (Customs) i le taulaga, faʻatasi ma le numera faʻasino, e toe faʻafoʻi mai.',
  'A further filing keeps the importer and the port of its entry.':
    'E tumau le tagata faʻaulufale oloa (importer) ma le taulaga i se isi faʻauluga.',
  'Keep both as they were, or file a new entry.': 'Tuʻu pea e lua e pei ona iai, pe faʻaulu se taʻutinoga fou.',
  // What happens next
  'Present the document that the officer asked for.': 'Tuʻuina atu le pepa na fesili ai le ofisa.',
  'Correct what the officer’s reason names and file again under the same reference: in the draft, which is open again, or from your own system.':
    'Faʻasaʻo le mea o loʻo taʻua e le māfuaʻaga a le ofisa ma toe faʻaulu i le numera faʻasino lava e tasi: i le taʻutinoga, ua toe tatala, po ʻo lau lava polokalama.',
  'What is owed is paid. Nothing to do until an officer decides.':
    'Ua totogi le tupe e tatau ai. E leai se mea e fai seʻia faia se faʻaiʻuga a se ofisa.',
  '{beyondUsd} more is paid than is owed as it stands: whether it stays over is told once an officer has decided.':
    'Ua sili atu le tupe ua totogi i le {beyondUsd} i le mea e tatau ai i le taimi nei: e taʻu atu pe totoe pea pe a faia se faʻaiʻuga a se ofisa.',
  '{backUsd} was paid, and is no longer owed.': 'Na totogi le {backUsd}, ma ua lē toe tatau ona totogi.',
  '{backUsd} was paid beyond what is owed.': 'Na totogi le {backUsd} i le mea e sili atu i le mea e tatau ai.',
  'How it is given back, no law held here says: ask Customs at {port}, with the reference and the receipt.':
    'E leai se tulafono o loʻo i ʻī e taʻua ai pe faʻapefea ona toe faʻafoʻi atu: fesili iā Tiute (Customs) i {port}, faʻatasi ma le numera faʻasino ma le lisiti (receipt).',
  '{dueUsd} is due again, since a payment was taken back: pay it to the Customs cashier at {port}, with the reference.':
    'Ua toe tatau ona totogi le {dueUsd}, ona ua toe faʻaleaogaina se totogi: totogi i le kesia (cashier) a Tiute (Customs) i {port}, faʻatasi ma le numera faʻasino.',
  'An officer assesses the excise on line {lines} first; then it is paid. Nothing to do until then.':
    'E muamua fuafuaina e se ofisa le lafoga (excise) o le laina {lines}; ona totogi lea. E leai se mea e fai seʻia oʻo i lenā taimi.',
  'An officer assesses the excise on lines {lines} first; then it is paid. Nothing to do until then.':
    'E muamua fuafuaina e se ofisa le lafoga (excise) o laina {lines}; ona totogi lea. E leai se mea e fai seʻia oʻo i lenā taimi.',
};
