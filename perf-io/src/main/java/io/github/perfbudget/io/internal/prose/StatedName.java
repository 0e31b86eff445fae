package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Numbering;
import java.util.List;

/** Finds the name of an indicator in the words before its number. */
public final class StatedName {

  private static final int SHORTEST = 2;

  /** Verbs between a name and its number. */
  private static final List<String> VERBS = List.of("为", "达", "至", "到");

  /** Words that say that a number stays or is aimed at, from the number on. */
  private static final List<String> STAYS =
      List.of("保持在", "稳定在", "维持在", "始终", "常年", "一直", "持续", "力争", "争取", "预计", "确保");

  /** What names of counts end in. */
  private static final List<String> COUNTS = List.of("数", "数量");

  private StatedName() {}

  /** The name without verbs behind it and quotation marks around it. */
  static FieldText in(FieldText words) {
    return unquoted(name(words));
  }

  /** Whether a verb follows the name of a count, so that the number needs no unit. */
  static boolean isOfCount(String words) {
    int end = words.length() - 1;
    return end > 0
        && VERBS.contains(words.substring(end))
        && COUNTS.stream().anyMatch(words.substring(0, end)::endsWith);
  }

  /** In {@code 企业由120家增加到150家} and {@code 满意度达90%} the verb is no part of the name. */
  private static FieldText name(FieldText words) {
    String text = words.text();
    boolean reached = text.endsWith("到") || text.endsWith("至");
    int from = Math.max(text.lastIndexOf('由'), text.lastIndexOf('从'));
    boolean digits =
        from >= 0 && from + 1 < text.length() && Numbering.isDigit(text.charAt(from + 1));
    if (reached && digits && from >= SHORTEST) {
      return words.part(0, from);
    }
    boolean verb = VERBS.stream().anyMatch(text::endsWith) && !isNoun(text);
    boolean cut = verb && text.length() > SHORTEST;
    return words.part(0, beforeStay(cut ? text.substring(0, text.length() - 1) : text));
  }

  private static int beforeStay(String text) {
    int end = text.length();
    for (String words : STAYS) {
      boolean stays = text.startsWith(words, end - words.length());
      end = stays && end - words.length() > SHORTEST ? end - words.length() : end;
    }
    return end;
  }

  private static FieldText unquoted(FieldText name) {
    int last = name.text().length() - 1;
    boolean quoted = last > 1 && name.text().charAt(0) == '“' && name.text().charAt(last) == '”';
    return quoted ? name.part(1, last) : name;
  }

  private static boolean isNoun(String text) {
    return text.endsWith("行为") || text.endsWith("作为");
  }
}
