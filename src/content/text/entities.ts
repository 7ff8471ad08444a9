/** Characters of HTML by name: those of HTML 4, and later ones that CMSs write. */

/** U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names, each with its code. */
const others =
  'QUOT 34 AMP 38 LT 60 GT 62 COPY 169 REG 174 NonBreakingSpace 160 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 hairsp 8202 ZeroWidthSpace 8203 dash 8208 horbar 8213 bullet 8226 mldr 8230 NoBreak 8288 quot 34 amp 38 apos 39 lt 60 gt 62 excl 33 num 35 dollar 36 percnt 37 lpar 40 rpar 41 ast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 equals 61 quest 63 commat 64 lsqb 91 lbrack 91 bsol 92 rsqb 93 rbrack 93 Hat 94 lowbar 95 grave 96 lcub 123 lbrace 123 verbar 124 vert 124 rcub 125 rbrace 125 Tab 9 NewLine 10 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 Zcaron 381 zcaron 382 fnof 402 circ 710 tilde 732 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 hyphen 8208 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364 image 8465 numero 8470 weierp 8472 real 8476 trade 8482 alefsym 8501 frac13 8531 frac23 8532 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 lang 9001 rang 9002 loz 9674 star 9734 phone 9742 check 10003 cross 10007 spades 9824 clubs 9827 hearts 9829 diams 9830 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969';

const entities: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
  ...[...others.matchAll(/(\w+) (\d+)/g)].map(
    ([, name = '', code]) => [name, String.fromCodePoint(Number(code))] as const,
  ),
]);

/** What browsers read for codes that are characters in Windows only. */
export const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromCode(code: number): string | undefined {
  if (code >= 128 && code < 160) return windows[code - 128];
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Browsers read these without a semicolon; `&not` and `&shy` are more often words. */
const bareNames = [
  ...latin.split(' '),
  'quot',
  'amp',
  'lt',
  'gt',
  'QUOT',
  'AMP',
  'LT',
  'GT',
  'COPY',
  'REG',
]
  .filter((name) => name !== 'not' && name !== 'shy')
  .join('|');

/** `&nbsp;`, `&#8217;` and `&#x2019;`, and `&copy 2026`. */
export const entity = new RegExp(
  String.raw`&(?:#(\d{1,9})(?:;|(?!\d))|#[xX]([\da-fA-F]{1,7})(?:;|(?![\da-fA-F]))|([A-Za-z][A-Za-z\d]{1,30});|(${bareNames})(?![\w=;]))`,
);

const allEntities = new RegExp(entity, 'g');

/** The text with characters in place of entities; one whose name is not known stays. */
export function withoutEntities(text: string): string {
  let result = text;
  // Some CMSs encode twice: `&amp;#8217;`.
  for (let round = 0; round < 3 && entity.test(result); round++) {
    result = result.replace(allEntities, (written, decimal, hex, name, bare) => {
      const code = decimal ? Number(decimal) : hex && Number.parseInt(hex, 16);
      return (code === undefined ? entities.get(name ?? bare) : fromCode(code)) ?? written;
    });
  }
  return result;
}
