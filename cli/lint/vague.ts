/** Words that name nobody and nothing; what is left of a text without them is what it says. */
const empty: readonly RegExp[] = [
  /\b(a|an|and|or|the|of|our|your|we|us|with|for|to|by|from|in|all|any|some)\b/g,
  /\b(selected|chosen|certain|various|different|other|others|trusted|carefully|relevant|appropriate|etc)\b/g,
  /\b(third|business|group|affiliated?|associated?|related|parties|party|partners?|affiliates?|companies|company|entities|organi[sz]ations|persons?|recipients?)\b/g,
  /\b(products?|goods|services?|offers?|causes?|items?|things|promotions?)\b/g,
  /\b(personal|data|information|details|particulars|contact)\b/g,
  // Korean. Longer words first, so that none leaves its ending behind.
  /제휴업체|제휴사|협력업체|협력사|파트너사|파트너|제3자|계열사|관계사|업체|회사|선정된|선별된|각종|다양한|기타|여러|당사|저희|우리|의|및|또는|등/g,
  /서비스|상품|제품|혜택|개인정보|정보|데이터|연락처/g,
  // Japanese and Chinese.
  /パートナー企業|パートナー会社|パートナー|提携先|提携企業|関連会社|グループ会社|第三者|企業|会社|選定された|選ばれた|各種|様々な|さまざまな|その他の?|当社|弊社|など|等|の|や|と|および|及び|または/g,
  /サービス|商品|製品|個人情報|個人データ|情報|データ|連絡先/g,
  /合作夥伴|合作伙伴|商業夥伴|商业伙伴|第三方|關聯公司|关联公司|其他|若干|各類|各类|經挑選的?|选定的?|我們|我们|本公司|公司|的|和|及|或/g,
  /產品|产品|服務|服务|優惠|优惠|個人資料|个人资料|资料|資料|信息|數據|数据/g,
];

/** Says nothing that a person could recognise themselves or a thing by: "selected partners". */
export const isVague = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(
    empty.reduce((left, words) => left.replace(words, ' '), text.toLowerCase()),
  );

/** Leaves a door open behind what it names. */
export const isOpenEnded = (text: string): boolean =>
  /\b(etc|and so on|among others|such as|including|and (the like|other\w*|more))\b|등(?=$|[\s.,)의을])|など|等(?=$|[\s。、）の])/iu.test(
    text,
  );
