package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Wording WORDING = Wording.of("{a}与{b}之和为{a}", "{a} and {b} are {a}");

  @Test
  void fillsNamedPlaceholders() {
    assertThat(WORDING.in(Language.CHINESE, Map.of("a", "1", "b", "2"))).isEqualTo("1与2之和为1");
    assertThat(WORDING.in(Language.ENGLISH, Map.of("a", "1", "b", "2"))).isEqualTo("1 and 2 are 1");
  }

  @Test
  void leavesAPlaceholderWithoutArgumentVisible() {
    assertThat(WORDING.in(Language.ENGLISH, Map.of("a", "1"))).isEqualTo("1 and {b} are 1");
  }

  @Test
  void leavesAnUnclosedBraceAsItIs() {
    Wording wording = Wording.of("甲{a", "a{a");

    assertThat(wording.in(Language.CHINESE, Map.of("a", "1"))).isEqualTo("甲{a");
    assertThat(wording.placeholders(Language.CHINESE)).isEmpty();
  }

  @Property
  void neverInterpretsAnArgument(@ForAll String argument) {
    assertThat(Wording.of("「{a}」", "\"{a}\"").in(Language.CHINESE, Map.of("a", argument)))
        .isEqualTo("「" + argument + "」");
  }

  @Test
  void listsPlaceholdersInTheirOrder() {
    assertThat(WORDING.placeholders(Language.ENGLISH)).containsExactly("a", "b");
  }

  @Test
  void choosesChineseForAnyChineseLocaleAndEnglishElse() {
    assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
    assertThat(Language.of(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo(Language.CHINESE);
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
  }
}
