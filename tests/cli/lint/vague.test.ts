import { describe, expect, it } from 'vitest';
import { isOpenEnded, isVague } from '../../../cli/lint/vague.js';

describe('classes that name nobody and nothing', () => {
  it.each([
    'Selected partners',
    'our carefully chosen business partners',
    'Third parties',
    'Various products and services',
    'Affiliates and other companies',
    'your personal data',
    '제휴사',
    '선정된 파트너사',
    '각종 상품 및 서비스',
    '개인정보',
    'パートナー企業',
    '第三者',
    '各種サービス',
    '合作夥伴',
    '其他產品及服務',
  ])('%s', (text) => {
    expect(isVague(text)).toBe(true);
  });

  it.each([
    'Insurance companies in Hong Kong',
    'E-mail address',
    'Cloud storage plans',
    '이메일 주소',
    '홍콩의 보험 회사',
    'メールアドレス',
    '香港の保険会社',
    '電子郵件地址',
    '香港的保險公司',
  ])('but not: %s', (text) => {
    expect(isVague(text)).toBe(false);
  });
});

describe('lists that are left open', () => {
  it.each([
    'E-mail address etc.',
    'Banks and others',
    '이메일 주소 등',
    'メールアドレスなど',
    '電話番號等',
  ])('%s', (text) => {
    expect(isOpenEnded(text)).toBe(true);
  });

  it.each(['E-mail address', '등기우편 주소', '等級', 'Mother and child products'])(
    'but not: %s',
    (text) => {
      expect(isOpenEnded(text)).toBe(false);
    },
  );
});
