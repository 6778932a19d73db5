import type { RightsTexts } from '../../../src/types.js';

/**
 * Korean.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: '항목',
    required: '필수',
    optional: '선택',
    oneOf: '이 중 하나면 됩니다',
    refusal: '거부할 수 있습니다. 이 일만 하지 않을 뿐, 다른 것은 바뀌지 않습니다.',
    agree: '네, 동의합니다: {purpose}',
    confirm: '보내 드리는 메시지의 링크로 확인하셔야 적용됩니다.',
    channels: {
      email: '이메일',
      sms: '문자 메시지',
      phone: '전화',
      post: '우편',
      push: '푸시 알림',
      messenger: '메신저',
    },
  },
  guardian: {
    ask: '만 {age}세 이상이신가요?',
    yes: '네',
    no: '아니요',
    told: '그렇다면 부모님 등 법정대리인이 대신 결정합니다. 그때까지 필수 항목만 작동합니다.',
    confirm: '법정대리인으로서 이 아동을 대신해 결정합니다',
  },
  rights: {
    copy: '복사',
    copied: '복사했습니다',
    page: '페이지로 저장',
    verify: '검증',
    intact: '빠지거나 바뀐 것이 없습니다.',
    broken: '이 기록부터 빠지거나 바뀐 것이 있습니다: {id}',
    unsigned: '보관소에 연결할 수 없어 이 기기의 사본만 검증했습니다.',
    withdraw: '철회',
    erase: '삭제 요청',
    correct: '정정 요청',
    sent: '요청한 날: {date}. 답변이 있을 때까지 필수 항목만 작동합니다.',
    resume: '요청 취소',
    forget: '이 기기의 사본 삭제',
    forgotten: '삭제했습니다. 선택 내용은 그대로입니다.',
    events: {
      expired: '만료',
      corrected: '정정',
      objected: '이의 제기',
      confirmed: '확인 완료',
      imported: '다른 곳에서 동의',
      requested: '요청',
    },
  },
} satisfies RightsTexts;
