/**
 * The small words that are most frequent in texts of a language written in Latin letters, and in few other languages:
 * by them a language is told. Without accents where those are often left out.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is for on with that by as at from are this be which has have it was were or an will their been its not more than',
  fr: 'le la les de des du et en un une est dans pour que qui sur par au aux avec ce cette ces il elle sont plus pas ou se sa son leur leurs nous être été ont a d l',
  es: 'el la los las de del y en un una es para que por con se su sus al lo como más o este esta son fue han ha entre sobre también desde hasta sin ser años',
  pt: 'o a os as de do da dos das e em um uma é para que por com se no na nos nas ao à mais ou como foi são seu sua pelo pela entre não também sobre até ser anos',
  de: 'der die das und in den von zu mit ist im für auf des dem ein eine nicht als auch werden sich an bei nach aus wird sind oder durch wurde einer zum zur über',
  it: 'il lo la i gli le di del della dei delle e in un una è per che con da dal dalla al alla nel nella sono non più come anche si su tra questo questa ha hanno stato',
  nl: 'de het een en van in is dat op te met voor zijn aan niet door ook als bij uit naar worden wordt om tot heeft dit deze over meer',
  vi: 'và của các là trong cho được với có những người đã không này từ một để đến về tại theo khi năm cũng như nước',
  id: 'dan yang di untuk dengan pada dari ini dalam adalah ke akan oleh tidak atau sebagai juga telah bagi dapat serta lebih para itu tahun mereka',
  ms: 'dan yang di untuk dengan pada dari ini dalam ialah ke akan oleh tidak atau sebagai juga telah bagi boleh serta lebih para itu tahun mereka adalah kepada',
  sw: 'na ya wa kwa katika za la ni kuwa cha vya hii kama pia au watu mwaka huu hiyo ili wao kwamba yao baada lakini hasa zaidi',
  tl: 'ang ng sa mga na at ay para ito kung hindi mula ni may nang kanilang din ito bilang o',
  tr: 've bir bu için ile da de olarak olan en gibi daha çok kadar sonra ise ancak yıl tarafından olduğu her göre',
  pl: 'i w na z do się nie jest że to o przez dla od po jako oraz są był lub ich który które przy roku',
  ro: 'și de în la cu pe pentru din că este un o a care sunt mai nu prin sau al ale fost au ce anul',
  so: 'iyo waa ka ku oo in uu ee la u ay ah soo waxaa lagu ayaa isku kale dadka',
  ht: 'nan ak yo ki pou la se nou li pa an ap te gen sou yon moun kap tout fè',
};
