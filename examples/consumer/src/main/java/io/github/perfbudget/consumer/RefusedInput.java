package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TableTextException;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.FilingJsonException;
import io.github.perfbudget.io.json.JsonTextException;
import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.io.json.SettingsJsonException;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.ValueParseException;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;
import java.nio.charset.StandardCharsets;

/** Input that is refused: each message says where, what was expected and how to mend it. */
public final class RefusedInput {

  private RefusedInput() {}

  /**
   * Prints a message of each kind.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(ofValue("六十万圆整"));
    System.out.println(ofFiling("{\"format\": \"perf-filing/1\", \"year\": \"next\"}"));
    System.out.println(ofProfile("{\"format\": \"perf-profile/1\", \"rules\": 1}"));
    System.out.println(ofText("经办人甲"));
  }

  private static String ofValue(String text) {
    try {
      return Amount.parse(text).toText();
    } catch (ValueParseException refused) {
      return "value: " + refused.getMessage();
    }
  }

  private static String ofFiling(String json) {
    try {
      return FilingJson.read(json).toString();
    } catch (FilingJsonException refused) {
      return "filing: " + told(refused);
    }
  }

  private static String ofProfile(String json) {
    byte[] file = json.getBytes(StandardCharsets.UTF_8);
    try {
      return ProfileJson.read(file, FilingRules.standard()).name();
    } catch (SettingsJsonException refused) {
      return "profile: " + told(refused);
    }
  }

  /** The same as the message, in the language of the reader. */
  private static String told(JsonTextException refused) {
    return refused.position()
        + " "
        + refused.path()
        + ": "
        + refused.finding().text(Language.CHINESE);
  }

  private static String ofText(String handler) {
    var project = Project.builder().signOff(SignOff.builder().handler(handler).build());
    Filing filing = Filing.builder().addProject(project.build()).build();
    try {
      return TableText.write(filing, TextForm.DOCX);
    } catch (TableTextException refused) {
      return "text: " + refused.getMessage();
    }
  }
}
