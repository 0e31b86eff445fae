package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules on personal data in a published filing (个人信息). Their findings show what they found masked.
 */
final class PrivacyRules {

  /** No text holds a mobile number; a masked one (139****0000) is fine. */
  static final Rule<Filing> TELEPHONE =
      Rule.<String>builder()
          .id("privacy.telephone")
          .ref("PRIV-01")
          .severity(Severity.ERROR)
          .title("公开文本不含手机号码", "A published filing holds no mobile number")
          .message("文本中有手机号码{number}", "the text holds the mobile number {number}")
          .basis(Bases.PERSONAL_DATA)
          .example("联系电话：写出139****1234的全部11位", "联系电话：139****1234")
          .check(Check.broken(PrivacyRules::holdsTelephone, PrivacyRules::telephones))
          .build()
          .on(FilingTexts.ALL);

  /**
   * Neither the sign-off nor a label such as 联系人 in any text is followed by a name; a masked name
   * (某某, 张*) is fine.
   */
  static final Rule<Filing> NAME =
      Rule.<String>builder()
          .id("privacy.name")
          .ref("PRIV-02")
          .severity(Severity.WARNING)
          .title("公开文本不含经办人姓名", "A published filing names no clerk")
          .message("此处有个人姓名{name}", "a person's name stands here, {name}")
          .basis(Bases.PERSONAL_DATA)
          .example("经办人：张三", "经办人：张*")
          .check(PrivacyRules::names)
          .build()
          .on(FilingTexts.ALL);

  private static final int LENGTH = 11;
  private static final int SHOWN_START = 3;

  private static final char STAR = '*';
  private static final char LABELLED = '人';
  private static final Set<String> SIGNED = Set.of("handler", "responsible");

  private PrivacyRules() {}

  private static boolean holdsTelephone(String text) {
    return !Privacy.maskText(text).equals(text);
  }

  private static Breach telephones(String text, FieldPath at) {
    String masked = Privacy.maskText(text);
    return Breach.at(at).with("number", String.join("、", numbers(text, masked))).mendedBy(masked);
  }

  /** The numbers whose middle is masked. */
  private static List<String> numbers(String text, String masked) {
    List<String> numbers = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != masked.charAt(at)) {
        boolean parted = !Character.isDigit(text.charAt(at - 1));
        int start = at - SHOWN_START - (parted ? 1 : 0);
        int end = start + LENGTH + (parted ? 2 : 0);
        numbers.add(masked.substring(start, end));
        at = end - 1;
      }
    }
    return numbers;
  }

  private static Stream<Breach> names(String text, FieldPath at) {
    if (isOf("signOff", at)) {
      return SIGNED.contains(at.lastSegment()) && PersonName.isName(text)
          ? Stream.of(named(Privacy.maskText(at, text), at))
          : Stream.of();
    }
    if (text.indexOf(LABELLED) < 0) {
      return Stream.of();
    }
    List<String> names = starred(Privacy.maskText(text), Privacy.maskText(at, text));
    return names.isEmpty() ? Stream.of() : Stream.of(named(String.join("、", names), at));
  }

  /** The words of which a masked text has all but the first character in stars. */
  private static List<String> starred(String text, String masked) {
    List<String> words = new ArrayList<>();
    int first = -1;
    for (int at = 0, shown = 0; shown < masked.length(); shown++) {
      int c = text.codePointAt(at);
      boolean star = masked.charAt(shown) == STAR && c != STAR;
      if (star && first < 0) {
        first = masked.offsetByCodePoints(shown, -1);
      } else if (!star && first >= 0) {
        words.add(masked.substring(first, shown));
        first = -1;
      }
      at += star ? Character.charCount(c) : 1;
    }
    if (first >= 0) {
      words.add(masked.substring(first));
    }
    return words;
  }

  private static boolean isOf(String holder, FieldPath at) {
    return at.parent().filter(parent -> parent.lastSegment().equals(holder)).isPresent();
  }

  private static Breach named(String names, FieldPath at) {
    return Breach.at(at).with("name", names);
  }
}
