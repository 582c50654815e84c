import type { enAboutProvenance } from '../en-about-provenance.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of the About page's counts of what is read, archived and reviewed. */
export const azAboutProvenance = {
  provenance: {
    intro:
      'Burada nəyi yoxlamaq olar, nəyi hələ yox. Heç kimin tam oxumadığı sənəddə onun haqqında deyiləndən çoxu ola bilər; arxiv surəti olmayan sənəd dəyişə və ya itə bilər; heç kimin yoxlamadığı mətndə səhvlər ola bilər. Rəqəmlər sayt qurularkən qeydlərdən, hər iki tərəf üçün eyni qayda ilə sayılıb.',
    rows: {
      documents: 'İddialar üçün göstərilən sənədlər',
      archived: 'Onlardan arxiv surəti olanlar',
      whole: 'Sənədi tam oxunmuş istinadlar',
      beginning: 'Sənədinin yalnız əvvəli oxunmuş istinadlar',
      none: 'Sənədi açılmamış istinadlar',
      unsaid: 'Nəyin oxunduğu qeyd olunmayan istinadlar',
    },
    title: 'Tərəflər üzrə oxunan və arxivləşdirilən',
    note: 'Hər iki tərəf üçün göstərilən sənəd hər ikisi üçün sayılır. Surət məlum olmayanda mənbənin yanındakı keçid yalnız Wayback Machine-dən həmin günə ən yaxın surəti soruşur; sayt özü heç kimdən heç nə soruşmur.',
    reviews: {
      title: 'Dillər üzrə qeydlərin mətnlərini kim oxuyub',
      language: 'Dil',
      machine: 'Heç kim',
      editor: 'Redaktor',
      native: 'Dil daşıyıcısı',
      note: 'Toplunun hər başlığı, təsviri və izahı bir dəfə sayılır. Mənbələrdən yazılan mətn ingiliscədir; başqa dillərdəki mətnlər, kimsə oxuyana qədər, maşın tərcüməsidir.',
    },
  },
} satisfies MessagesOf<typeof enAboutProvenance, 'az'>;
