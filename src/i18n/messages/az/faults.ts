import type { enFaults } from '../en-faults.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of what stands where a part of the page, or all of its script, has failed. */
export const azFaults = {
  part: {
    map: 'Xəritə göstərilə bilmədi. Yanındakı mətn tamdır.',
    overlays: 'Xəritənin üstündəki qeydlər göstərilə bilmədi. Mətndə eyni şey deyilir.',
    legend: 'Şərti işarələrin izahı göstərilə bilmədi.',
    timeline: 'Zaman xətti göstərilə bilmədi. Siyahı və xəritə işləyir.',
    search: 'Axtarış göstərilə bilmədi. Bütün insidentlər siyahıdadır.',
    list: 'Siyahı göstərilə bilmədi. Xəritə işləyir.',
    panel: 'Bu mətn göstərilə bilmədi. Xəritə işləyir.',
  },
  page: {
    renewed:
      'Siz bu səhifəni açandan sonra sayt yenilənib. Yeni versiyada seçdikləriniz və axtarışa yazdıqlarınız qalır.',
    renew: 'Yeni versiyanı yüklə',
    inert:
      'Axtarış, filtrlər və interaktiv xəritə işə düşməyib. Bütün mətnlər və keçidlər onlarsız da işləyir.',
    reload: 'Səhifəni yenidən yüklə',
  },
} as const satisfies MessagesOf<typeof enFaults, 'az'>;
