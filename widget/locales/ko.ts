import type { Texts } from '../../src/types.js';

/** Korean. Placeholders are followed by no particle that would depend on the word put in. */
export const texts = {
  tag: 'ko',
  dir: 'ltr',
  ask: {
    title: '개인정보, 직접 선택하세요',
    body: '저희와 파트너가 {purposes} 목적으로 쿠키를 사용해도 될까요? 거부해도 불이익이 없으며, 언제든지 바꿀 수 있습니다.',
  },
  inform: {
    title: '개인정보, 직접 선택하세요',
    body: '저희와 파트너가 {purposes} 목적으로 쿠키를 사용합니다. 거부해도 불이익이 없으며, 언제든지 바꿀 수 있습니다.',
  },
  acceptAll: '모두 허용',
  rejectAll: '모두 거부',
  choose: '직접 선택',
  save: '선택 저장',
  close: '닫기',
  policyLink: '개인정보 처리방침',
  contact: '문의하기',
  us: {
    privacyChoices: '개인정보 선택 (Your Privacy Choices)',
    doNotSell: '개인정보 판매·공유 거부 (Do Not Sell or Share My Personal Information)',
  },
  preferences: {
    title: '개인정보 설정',
    intro: '켜 둔 목적에만 정보를 사용합니다.',
    alwaysOn: '항상 켜짐',
    on: '켜짐',
    off: '꺼짐',
    vendors: '파트너',
    storage: '저장 항목',
    country: '국가',
    optOut: '거부하기',
    inForm: '양식에서만 따로 여쭙니다.',
    refusalEffect: '거부해도 모든 페이지를 이용할 수 있습니다.',
    policy: '적용 중인 처리방침',
    addenda: '지역별 추가 조항',
    replaces: '대체하는 조항:',
    noAddendum: '지역별 추가 조항이 없습니다.',
    region: '적용 기준: {region}',
    unknownRegion: '지역 미확인: 가장 엄격한 기준 적용',
    receipts: '내 동의 기록',
    noReceipts: '이 기기에 기록이 없습니다.',
    download: '내려받기',
    withdrawAll: '모두 철회',
    opener: '개인정보 설정',
  },
  signal: '브라우저의 거부 신호(Global Privacy Control)를 반영했습니다.',
  saved: '선택을 저장했습니다',
  decidedOn: '결정한 날: {date}',
  purposes: {
    necessary: {
      name: '필수',
      description: '사이트를 안전하게 운영하고 이 선택을 기억합니다.',
    },
    functional: {
      name: '기능',
      description: '설정을 기억하고 채팅, 동영상 등을 제공합니다.',
    },
    analytics: {
      name: '분석',
      description: '방문을 집계하고 도움이 되는 페이지를 파악합니다.',
    },
    advertising: {
      name: '광고',
      description: '이 사이트와 다른 곳에서 관심사에 맞는 광고를 보여 줍니다.',
    },
    marketing: {
      name: '마케팅',
      description: '어떤 캠페인으로 방문했는지 파악합니다.',
    },
    newsletter: {
      name: '뉴스레터',
      description: '새 소식을 이메일로 보내 드립니다.',
    },
  },
  addendaNames: {
    base: '개인정보 처리방침',
    us: '미국',
    sg: '싱가포르',
    hk: '홍콩',
    eu: '유럽연합',
  },
} satisfies Texts;
