import type { Texts } from '../../src/types.js';

/**
 * Korean. Placeholders are followed by no particle that would depend on the word put in.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'ko',
  dir: 'ltr',
  font: '"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR"',
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
  close: '닫기',
  policyLink: '개인정보 처리방침',
  contact: '문의하기',
  us: {
    privacyChoices: '개인정보 선택 (Your Privacy Choices)',
    doNotSell: '개인정보 판매·공유 거부 (Do Not Sell or Share My Personal Information)',
  },
  settings: '개인정보 설정',
  signal: '거부 요청을 반영했습니다(Global Privacy Control).',
  saved: '선택을 저장했습니다',
  undo: '되돌리기',
  receipt: '기록 번호',
  purposes: {
    necessary: {
      name: '필수',
      description: '사이트를 안전하게 운영하고 이 선택을 기억합니다.',
    },
    functional: {
      name: '기능',
      description: '설정을 기억하고 채팅, 동영상 등을 제공합니다.',
    },
    statistics: {
      name: '자체 통계',
      description: '이 사이트만을 위해 방문을 집계합니다.',
    },
    analytics: {
      name: '분석',
      description: '방문을 집계하고 도움이 되는 페이지를 파악합니다.',
    },
    personalisation: {
      name: '개인 맞춤',
      description: '이용 방식에 맞춰 콘텐츠를 보여 줍니다.',
    },
    advertising: {
      name: '광고',
      description: '이 사이트와 다른 곳에서 관심사에 맞는 광고를 보여 줍니다.',
    },
    marketing: {
      name: '마케팅',
      description: '어떤 캠페인으로 방문했는지 파악합니다.',
    },
    development: {
      name: '서비스 개발',
      description: '이용 현황을 바탕으로 새 서비스를 개발합니다.',
    },
    newsletter: {
      name: '뉴스레터',
      description: '새 소식을 이메일로 보내 드립니다.',
    },
  },
} satisfies Texts;
