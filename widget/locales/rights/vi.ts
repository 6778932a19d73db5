import type { RightsTexts } from '../../../src/types.js';

/**
 * Vietnamese.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Dữ liệu',
    required: 'bắt buộc',
    optional: 'tùy chọn',
    oneOf: 'chỉ cần một trong các mục này',
    refusal: 'Bạn có thể từ chối. Chỉ việc này không được thực hiện, mọi thứ khác không thay đổi.',
    agree: 'Có, tôi đồng ý: {purpose}',
    confirm: 'Sự đồng ý có hiệu lực khi bạn xác nhận qua liên kết trong tin nhắn chúng tôi gửi.',
    channels: {
      email: 'Email',
      sms: 'Tin nhắn SMS',
      phone: 'Điện thoại',
      post: 'Bưu điện',
      push: 'Thông báo đẩy',
      messenger: 'Ứng dụng nhắn tin',
    },
  },
  guardian: {
    ask: 'Bạn có từ {age} tuổi trở lên không?',
    yes: 'Có',
    no: 'Không',
    told: 'Cha mẹ hoặc người giám hộ sẽ quyết định thay bạn. Cho đến lúc đó, chỉ những gì cần thiết mới chạy.',
    confirm: 'Tôi là cha mẹ hoặc người giám hộ và quyết định thay cho trẻ này',
  },
  rights: {
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    page: 'Lưu thành trang',
    verify: 'Kiểm tra',
    intact: 'Không có gì bị thiếu hay bị thay đổi.',
    broken: 'Có nội dung bị thiếu hoặc bị thay đổi, kể từ biên nhận này: {id}',
    unsigned: 'Không thể kết nối với kho lưu trữ nên chỉ kiểm tra các bản sao trên thiết bị này.',
    withdraw: 'Rút lại',
    erase: 'Yêu cầu xóa',
    correct: 'Yêu cầu chỉnh sửa',
    sent: 'Thời điểm yêu cầu: {date}. Chỉ những gì cần thiết mới chạy cho đến khi yêu cầu được trả lời.',
    resume: 'Hủy yêu cầu',
    forget: 'Xóa các bản sao trên thiết bị này',
    forgotten: 'Đã xóa. Lựa chọn của bạn vẫn giữ nguyên.',
    events: {
      expired: 'Đã hết hạn',
      corrected: 'Đã chỉnh sửa',
      objected: 'Đã phản đối',
      confirmed: 'Đã xác nhận',
      imported: 'Đã đồng ý ở nơi khác',
      requested: 'Đã gửi yêu cầu',
    },
  },
} satisfies RightsTexts;
