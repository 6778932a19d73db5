import type { Texts } from '../../src/types.js';

/**
 * Vietnamese.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'vi',
  dir: 'ltr',
  ask: {
    title: 'Quyền riêng tư do bạn quyết định',
    body: 'Bạn có đồng ý để chúng tôi và đối tác dùng cookie cho {purposes} không? Bạn có thể từ chối mà không mất quyền lợi nào và đổi ý bất cứ lúc nào.',
  },
  inform: {
    title: 'Quyền riêng tư do bạn quyết định',
    body: 'Chúng tôi và đối tác dùng cookie cho {purposes}. Bạn có thể từ chối bất cứ lúc nào mà không mất quyền lợi nào.',
  },
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  choose: 'Tự chọn',
  close: 'Đóng',
  policyLink: 'Chính sách quyền riêng tư',
  contact: 'Liên hệ',
  us: {
    privacyChoices: 'Lựa chọn quyền riêng tư của bạn (Your Privacy Choices)',
    doNotSell:
      'Không bán hoặc chia sẻ thông tin cá nhân của tôi (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Cài đặt quyền riêng tư',
  signal: 'Đã thực hiện yêu cầu từ chối (Global Privacy Control).',
  saved: 'Đã lưu lựa chọn của bạn',
  undo: 'Hoàn tác',
  receipt: 'Biên nhận',
  purposes: {
    necessary: {
      name: 'Cần thiết',
      description: 'Giữ trang web an toàn, hoạt động tốt và ghi nhớ lựa chọn này.',
    },
    functional: {
      name: 'Tính năng thêm',
      description: 'Ghi nhớ cài đặt và cung cấp tiện ích như trò chuyện hay video.',
    },
    statistics: {
      name: 'Thống kê riêng',
      description: 'Đếm lượt truy cập cho riêng trang web này.',
    },
    analytics: {
      name: 'Phân tích',
      description: 'Đếm lượt truy cập và cho biết trang nào hữu ích.',
    },
    personalisation: {
      name: 'Cá nhân hóa',
      description: 'Điều chỉnh nội dung theo cách bạn dùng trang web.',
    },
    advertising: {
      name: 'Quảng cáo',
      description: 'Hiển thị quảng cáo hợp sở thích của bạn, tại đây và nơi khác.',
    },
    marketing: {
      name: 'Tiếp thị',
      description: 'Cho chúng tôi biết chiến dịch nào đưa bạn đến đây.',
    },
    development: {
      name: 'Dịch vụ mới',
      description: 'Giúp chúng tôi phát triển dịch vụ mới từ cách sử dụng.',
    },
    newsletter: {
      name: 'Bản tin',
      description: 'Gửi tin tức cho bạn qua email.',
    },
  },
} satisfies Texts;
