// What this service says of files and of documents that Customs asks for, in Samoan. Made by machine and not yet reviewed by
// a person: English counts.
import type { Catalogue } from '@landfall/law';

export const inSamoan: Catalogue = {
  // What came of a file
  'More bytes came than the {bytes} that were announced.':
    'Ua sili atu le tele o le faila na taunuʻu mai i le {bytes} bytes na taʻua.',
  'If the file was changed meanwhile, choose it again as it is now.':
    'ʻAfai na suia le faila i le taimi lea, toe filifili e pei ona iai nei.',
  'The bytes that came are not those that were announced: something changed them on the way.':
    'E lē tutusa le faila na taunuʻu mai ma le faila na taʻua: na iai se mea na suia i le ala.',
  'Choose the file again, and send it once more.': 'Toe filifili le faila, ma toe lafo mai.',
  'The content of this file is not a {declared}, whatever its name says, nor another type that can be kept.':
    'E lē ʻo se {declared} le anotusi o lenei faila, e tusa lava po ʻo le ā lona igoa, pe ʻo se isi ituaiga e mafai ona teuina.',
  'The content of this file is no PDF, JPEG, PNG or HEIC, and others cannot be kept.':
    'E lē ʻo se PDF, JPEG, PNG po ʻo le HEIC le anotusi o lenei faila, ma e lē mafai ona teuina isi ituaiga.',
  'Send a PDF, or a photograph of the paper as JPEG, PNG or HEIC.':
    'Lafo mai se PDF, po ʻo se ata o le pepa o le JPEG, PNG po ʻo le HEIC.',
  'This file is named as a {declared}, but its content is a {found}.':
    'Ua taʻua lenei faila o se {declared}, ae ʻo lona anotusi ʻo se {found}.',
  'Rename it to end in .{ending}, and send it again.': 'Sui lona igoa ia iʻu i le .{ending}, ma toe lafo mai.',
  'This {found} is not whole: part of it is missing, or was changed on its way.':
    'E lē ʻatoa lenei {found}: ʻo loʻo misi se vaega, pe na suia i le ala.',
  'Open it to see whether it is whole, save or photograph it again, and send that.':
    'Tatala e vaʻai pe ʻatoa, toe teu pe toe puʻe se ata, ma lafo mai lenā.',
  'This {found} also carries a web page, a program or an archive, which cannot be kept.':
    'ʻO loʻo i totonu foʻi o lenei {found} se itulau i luga o le initaneti, se polokalama po ʻo se faʻaputuga o faila, e lē mafai ona teuina.',
  'Print it to a new PDF or photograph it, and send that.': 'Lolomi i se PDF fou pe puʻe se ata, ma lafo mai lenā.',
  'This file is with Customs already, or a filing names it.':
    'Ua iā Tiute (Customs) lenei faila, pe ua taʻua i se faʻauluga.',
  'Nothing need be done: it stays with the entry.': 'E leai se mea e fai: e tumau faʻatasi ma le taʻutinoga.',
  // Sending one
  'There is no such upload.': 'E leai se faila faʻapea o loʻo lafo.',
  'Choose the file again: it gets a new address.': 'Toe filifili le faila: e maua sona tuatusi fou.',
  'The time to send this file has ended.': 'Ua uma le taimi e lafo ai lenei faila.',
  'This file has come already, or was given up.': 'Ua taunuʻu mai lenei faila, pe ua lafoaʻia.',
  'Ask for the upload by its id to see what became of it.': 'Fesili mo le faila i lona id e iloa ai le mea na tupu.',
  'The header Upload-Offset is missing or is no number.': 'ʻO loʻo misi le header Upload-Offset pe e lē ʻo se numera.',
  'Ask with HEAD where to go on, and send the bytes from there.':
    'Fesili i le HEAD po ʻo fea e faʻaauau ai, ma lafo mai bytes mai iina.',
  'Send the bytes from Upload-Offset on.': 'Lafo mai bytes mai le Upload-Offset.',
  'As many files have come from your network within a day as may.':
    'Ua oʻo i le aofaʻi ua faʻatagaina faila na taunuʻu mai i lau fesoʻotaʻiga i le aso e tasi.',
  'Send it from another network, or tomorrow. Who has signed in with an e-mail address may send more.':
    'Lafo mai i se isi fesoʻotaʻiga, pe taeao. ʻO lē ua saini i totonu i se imeli e mafai ona tele atu mea e lafo.',
  'A later request goes on with this upload.': 'ʻO loʻo faʻaauau lenei faila i se talosaga mulimuli ane.',
  'Ask with HEAD where it stands.': 'Fesili i le HEAD po ʻo fea o iai.',
  'There is no room for this file just now. What has come of it is kept.':
    'E leai se avanoa mo lenei faila i le taimi nei. ʻO mea ua taunuʻu mai ua teuina.',
  'Try again in a while: it goes on where it stopped.': 'Toe taumafai i se taimi: e faʻaauau mai le mea na taofi ai.',
  'Files of this type cannot be kept.': 'E lē mafai ona teuina faila o lenei ituaiga.',
  'This file is empty.': 'E leai se mea i totonu o lenei faila.',
  'Open it to see whether it holds what you mean to send, and choose it again.':
    'Tatala e vaʻai pe iai le mea e te fia lafo, ona toe filifili lea.',
  'A file may have 10 MB; this one has {megabytes} MB.': 'E 10 MB e faʻatagaina mo se faila; e {megabytes} MB lenei.',
  'Photograph or scan it at a lower resolution, or send its pages in several files of one document each.':
    'Puʻe pe scan i se lelei (resolution) e maualalo ifo, pe lafo ona itulau i ni faila e tele.',
  'A file’s name may have {most} characters.': 'E {most} mataʻitusi e faʻatagaina mo le igoa o se faila.',
  'Give the file a shorter name, and choose it again.': 'Tuʻu se igoa puʻupuʻu i le faila, ma toe filifili.',
  'A SHA-256 has 64 hexadecimal digits.': 'E 64 numera hexadecimal o se SHA-256.',
  'Send it in that form, or leave it out.': 'Lafo i lenā faiga, pe tuʻu avanoa.',
  'There are {unfinished} uploads of your account that were not finished.':
    'E {unfinished} faila a lau account e leʻi maeʻa ona lafo.',
  'Finish some of them; the others end by themselves a day after they were asked for.':
    'Faʻamaeʻa nisi; ʻo isi e muta lava i le aso e tasi talu ona fesiligia.',
  'Your account has sent as much as it may within a day.':
    'Ua oʻo lau account i le aofaʻi ua faʻatagaina e lafo i le aso e tasi.',
  'Go on tomorrow, or ask Customs to be let send more.':
    'Faʻaauau taeao, pe fesili iā Tiute (Customs) e faʻataga nisi.',
  'A guest may send {files} files, {megabytes} MB in all, within a week that no filed declaration names.':
    'E mafai e se tagata asiasi ona lafo faila e {files}, {megabytes} MB i le aofaʻi, i le vaiaso e tasi, e lē o taʻua i se taʻutinoga (declaration) ua faʻauluina.',
  'An account may send {files} files, {megabytes} MB in all, within a week that no filed declaration names.':
    'E mafai e se account ona lafo faila e {files}, {megabytes} MB i le aofaʻi, i le vaiaso e tasi, e lē o taʻua i se taʻutinoga (declaration) ua faʻauluina.',
  'File the declaration that they belong to, or sign in with your e-mail address to send more.':
    'Faʻaulu le taʻutinoga (declaration) e aofia ai, pe saini i totonu i lau imeli e lafo ai nisi.',
  'File the declarations that they belong to, or go on in some days.':
    'Faʻaulu taʻutinoga (declaration) e aofia ai, pe faʻaauau i ni nai aso.',
  // Documents that Customs asked for
  'There is no such entry, or it is not yours.': 'E leai se taʻutinoga faʻapea, pe e lē ʻo sau.',
  'If you filed it a moment ago, try again shortly. Otherwise check the entry.':
    'ʻAfai faʻatoʻā uma ona e faʻauluina, toe taumafai i se taimi lata mai. ʻA leai, siaki le taʻutinoga.',
  'There is no such request, or it is not yours to answer.': 'E leai se talosaga faʻapea, pe e lē ʻo oe e tali i ai.',
  'Look at the entry: it lists what Customs asks for.':
    'Vaʻai i le taʻutinoga: o loʻo lisi ai mea o loʻo talosagaina e Tiute (Customs).',
  'There is no such upload for an entry, or it is not yours.':
    'E leai se faila faʻapea na lafo mo se taʻutinoga, pe e lē ʻo sau.',
  'Look at the entry: it lists the files that are not presented.':
    'Vaʻai i le taʻutinoga: o loʻo lisi ai faila e leʻi tuʻuina atu.',
  'Name from 1 to {most} documents.': 'Taʻu mai le 1 i le {most} pepa.',
  'Upload the document, and name it here.': 'Lafo mai le pepa, ma taʻu i ʻī.',
  'There is no such document of yours, nor one that this entry names.':
    'E leai sau pepa faʻapea, pe se pepa o loʻo taʻua i lenei taʻutinoga.',
  'Upload it, and name the id that the upload answers.': 'Lafo mai, ma taʻu le id e tali mai ai.',
};
