package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static io.github.perfbudget.validation.testkit.ValidFilings.prose;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.validation.Findings;
import io.github.perfbudget.validation.Fix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyRulesTest {

  @Test
  void reportsAMobileNumberMaskedAndMendsIt() {
    Filing filing = telephone("13900001234");

    assertThat(Findings.of(filing, "privacy.telephone"))
        .containsExactly(
            "/projects/0/signOff/telephone | 文本中有手机号码139****1234"
                + " | the text holds the mobile number 139****1234");
    assertThat(FilingRules.standard().check(filing).findings().get(0).fix())
        .contains(Fix.of(FieldPath.parse("/projects/0/signOff/telephone"), "139****1234"));
    assertThat(Findings.rules(telephone("139****1234"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：13900001234",
        "13900001234电话",
        "(13900001234)",
        "１３９００００１２３４",
        "19900001234。",
        "139 0000 1234"
      })
  void findsANumberAmongWords(String text) {
    assertThat(Findings.rules(telephone(text))).containsExactly("privacy.telephone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0319-1234567", "139****1234", "1390000123", "139000012345", "12900001234", "23900001234",
        "A13900001234", "13900001234B", "13900001234元", "13900001234.00", "139 00001234", ""
      })
  void takesWhatIsNoMobileNumber(String text) {
    assertThat(Findings.of(telephone(text), "privacy.telephone")).isEmpty();
  }

  @Test
  void masksEachNumberOfAText() {
    Filing filing = filing().withSafeguards(prose("联系13900001234或13800004321。"));

    assertThat(Findings.of(filing, "privacy.telephone"))
        .containsExactly(
            "/safeguards/paragraphs/0 | 文本中有手机号码139****1234、138****4321"
                + " | the text holds the mobile number 139****1234、138****4321");
    assertThat(FilingRules.standard().check(filing).findings().get(0).fix().orElseThrow().text())
        .isEqualTo("联系139****1234或138****4321。");
  }

  @Test
  void searchesWhatWasNotRead() {
    Filing filing =
        filing()
            .withUnread(
                Unread.of(Optional.empty(), List.of(List.of(), List.of("电话", "13900001234"))));

    assertThat(Findings.of(filing, "privacy.telephone"))
        .singleElement()
        .asString()
        .startsWith("/unread/0/rows/1/1 | ");
  }

  @Test
  void warnsOfAClerksNameMasked() {
    Filing filing = handler("张三丰");

    assertThat(Findings.of(filing, "privacy.name"))
        .containsExactly(
            "/projects/0/signOff/handler | 此处有个人姓名张** | a person's name stands here, 张**");
    assertThat(Findings.rules(filing)).containsExactly("privacy.name");
    assertThat(Findings.rules(handler("张 三"))).containsExactly("privacy.name");
  }

  @Test
  void warnsOfEachNameBehindALabelInProse() {
    Filing filing = filing().withSafeguards(prose("联系人：张三丰，电话139****1234；填报人（签字）：李四"));

    assertThat(Findings.of(filing, "privacy.name"))
        .containsExactly(
            "/safeguards/paragraphs/0 | 此处有个人姓名张**、李* | a person's name stands here, 张**、李*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"某某", "张某", "张*", "（签字）", "签字", "财务科", "张", "", "负责人签字处盖章"})
  void takesMaskedNamesAndWordsOfTheForm(String text) {
    assertThat(Findings.rules(handler(text))).isEmpty();
  }

  private static Filing telephone(String text) {
    return project(project -> project.withSignOff(SignOff.builder().telephone(text).build()));
  }

  private static Filing handler(String text) {
    return project(project -> project.withSignOff(SignOff.builder().handler(text).build()));
  }
}
