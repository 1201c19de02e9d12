import type { ThemeConfig } from 'antd';

/** Deep red for what is done and ink for words. Red is used sparingly: it also means danger. */
const INK = '#1f2933';
const ACCENT = '#9b1c1c';
const LINE = '#d9d4c9';
const FOCUS = '#1d4a7a';

/** A field in use is marked in blue: a red frame would say that something is wrong with it. */
const IN_USE = { activeBorderColor: FOCUS, hoverBorderColor: FOCUS, activeShadow: `0 0 0 2px ${FOCUS}33` };

/** Who asked the system for less motion gets none. */
const MOTION = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const THEME: ThemeConfig = {
  token: {
    motion: MOTION,
    colorPrimary: ACCENT,
    colorLink: '#1d4a7a',
    colorLinkHover: '#0f2f52',
    colorText: INK,
    colorTextSecondary: '#4b5563',
    colorTextTertiary: '#5b6472',
    colorTextDescription: '#4b5563',
    colorTextPlaceholder: '#6b7280',
    colorTextDisabled: '#6b7280',
    colorBorder: '#b8b2a5',
    colorBorderSecondary: LINE,
    colorError: '#b42318',
    colorWarning: '#92600a',
    colorSuccess: '#256b3d',
    colorInfo: '#1d4a7a',
    colorInfoBg: '#eef3f8',
    colorInfoBorder: '#b9cde2',
    colorSuccessBg: '#edf5ef',
    colorSuccessBorder: '#afd0b9',
    colorWarningBg: '#fdf6e3',
    colorWarningBorder: '#dfc27a',
    colorErrorBg: '#fdf1ef',
    colorErrorBorder: '#e6b3ac',
    colorBgLayout: '#f7f5f0',
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', sans-serif",
    fontSize: 16,
    lineHeight: 1.6,
    borderRadius: 4,
    controlHeight: 40,
    wireframe: false,
  },
  components: {
    Input: IN_USE,
    InputNumber: IN_USE,
    DatePicker: IN_USE,
    Select: {
      activeBorderColor: FOCUS,
      hoverBorderColor: FOCUS,
      activeOutlineColor: `${FOCUS}33`,
      optionSelectedBg: '#eef0f2',
    },
    Card: { headerFontSize: 18 },
    Table: { headerBg: '#f1eee7', cellPaddingBlock: 12 },
    Form: { verticalLabelPadding: '0 0 4px', labelColor: INK },
  },
};
