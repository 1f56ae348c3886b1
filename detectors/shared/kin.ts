/** Words of running text by which a person's relatives and those near to them are called. */
export const KIN: readonly string[] =
  "mother;father;mum;mom;dad;son;daughter;wife;husband;partner;brother;sister;uncle;aunt;aunty;auntie;cousin;niece;nephew;grandson;granddaughter;grandmother;grandfather;granny;nan;stepfather;stepmother;stepson;stepdaughter;boyfriend;girlfriend;fiancé;fiancée;ex-husband;ex-wife;landlord;landlady;neighbour;flatmate;housemate".split(
    ";",
  );
