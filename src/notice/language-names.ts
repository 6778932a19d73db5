/** Names of the files in `widget/locales/`; a test holds the two equal. */
export const languages: readonly string[] =
  'ar bg cs da de el en es es-us et fi fr ga he hi hr hu id is it ja ko lt lv ms mt nl no pl pt pt-br ro sk sl sv ta th tr uk vi zh-hans zh-hant-hk zh-hant-tw'.split(
    ' ',
  );
