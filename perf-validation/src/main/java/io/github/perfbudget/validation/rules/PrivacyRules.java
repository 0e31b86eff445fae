package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.List;
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

  /** The sign-off names no clerk; a masked name (某某, 张*) is fine. */
  static final Rule<SignOff> NAME =
      Rule.<SignOff>builder()
          .id("privacy.name")
          .ref("PRIV-02")
          .severity(Severity.WARNING)
          .title("公开文本不含经办人姓名", "A published filing names no clerk")
          .message("签字处有个人姓名{name}", "the sign-off holds a person's name, {name}")
          .basis(Bases.PERSONAL_DATA)
          .example("经办人：张三", "经办人：张*")
          .check(PrivacyRules::names)
          .build();

  private static final int LENGTH = 11;
  private static final int SHOWN_START = 3;

  private static final Part<SignOff, String> NAMES =
      Part.<SignOff, String>field("handler", SignOff::handler)
          .and(Part.field("responsible", SignOff::responsible));

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

  private static Stream<Breach> names(SignOff signOff, FieldPath at) {
    return NAMES
        .of(signOff, at)
        .filter(name -> PersonName.isName(name.value()))
        .map(
            name ->
                Breach.at(name.path()).with("name", Privacy.maskText(name.path(), name.value())));
  }
}
