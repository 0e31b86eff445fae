package io.github.perfbudget.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCodeTest {

  private static final String FULL = "13022925P00003410001H";

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13022925P00JXC4194973",
        "13022925P00003410001H",
        "13022925P000034100025",
        "13022925P000028100038",
        "13060522P004564100010",
        "13060523P00456310001Q",
        "13060523P004544100010",
        "13060523P00454310001A",
        "13060522P00451210001G",
        "13060522P00451410001U",
        "13060522P00451110001T",
        "13060522P004513100016",
        "13060522P00450710001M",
        "13060522P00456210001L",
        "13060523P00454510001M",
        "13060523P00454610001B",
      })
  void publishedCodesEndInTheExpectedCheckCharacter(String code) {
    ProjectCode read = ProjectCode.of(code);
    assertThat(read.expectedCheckCharacter()).isEqualTo(read.checkCharacter()).isPresent();
  }

  @Test
  void knowsItsParts() {
    ProjectCode code = ProjectCode.of(FULL);
    assertThat(code.isFull()).isTrue();
    assertThat(code.division()).contains("130229");
    assertThat(code.year()).contains("25");
    assertThat(code.classLetter()).contains("P");
    assertThat(code.serial()).contains("00003410001");
    assertThat(code.checkCharacter()).contains("H");
    assertThat(code.text()).isEqualTo(FULL);
    assertThat(code).hasToString(FULL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "601004",
        "13022925P00003410001",
        "13022925P00003410001HH",
        "13022925p00003410001H",
        "13022925P00003410001h",
        "1302292AP00003410001H",
        "13022925500003410001H",
        "13022925P0000341000-H",
        "１3022925P00003410001H",
      })
  void hasNoPartsWhereItIsNotFull(String text) {
    ProjectCode code = ProjectCode.of(text);
    assertThat(code.isFull()).isFalse();
    assertThat(code.division()).isEmpty();
    assertThat(code.year()).isEmpty();
    assertThat(code.classLetter()).isEmpty();
    assertThat(code.serial()).isEmpty();
    assertThat(code.checkCharacter()).isEmpty();
    assertThat(code.expectedCheckCharacter()).isEmpty();
    assertThat(code.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "51092324T000010263357",
        "51000021R000000019951",
        "13022925T00003410001H",
        "12022925P00003410001H",
        "13022925P0000341000OH"
      })
  void expectsNoCheckCharacterOutsideItsRule(String text) {
    assertThat(ProjectCode.of(text).isFull()).isTrue();
    assertThat(ProjectCode.of(text).expectedCheckCharacter()).isEmpty();
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.strings()
        .withChars(ALPHABET)
        .ofLength(11)
        .map(serial -> "13060523P" + serial);
  }

  @Property
  void everySingleWrongCharacterShows(
      @ForAll("bodies") String body, @ForAll @IntRange(min = 9, max = 19) int at) {
    String check = ProjectCode.of(body + "0").expectedCheckCharacter().orElseThrow();
    char wrong = ALPHABET.charAt((ALPHABET.indexOf(body.charAt(at)) + 1) % ALPHABET.length());
    String changed = body.substring(0, at) + wrong + body.substring(at + 1);
    assertThat(ProjectCode.of(changed + check).expectedCheckCharacter()).isNotEmpty();
    assertThat(ProjectCode.of(changed + check).expectedCheckCharacter().orElseThrow())
        .isNotEqualTo(check);
  }

  @Property
  void everySwapOfNeighboursShows(
      @ForAll("bodies") String body, @ForAll @IntRange(min = 9, max = 18) int at) {
    char first = body.charAt(at);
    char second = body.charAt(at + 1);
    String swapped = body.substring(0, at) + second + first + body.substring(at + 2);
    String check = ProjectCode.of(body + "0").expectedCheckCharacter().orElseThrow();
    String other = ProjectCode.of(swapped + "0").expectedCheckCharacter().orElseThrow();
    assertThat(check.equals(other)).isEqualTo(first == second);
  }

  @Test
  @SuppressWarnings("NullAway")
  void isEqualByItsText() {
    assertThat(ProjectCode.of(FULL)).isEqualTo(ProjectCode.of(FULL)).isNotEqualTo(FULL);
    assertThat(ProjectCode.of(FULL)).hasSameHashCodeAs(ProjectCode.of(FULL));
    assertThat(ProjectCode.of(FULL)).isNotEqualTo(ProjectCode.of("601004"));
    assertThatNullPointerException().isThrownBy(() -> ProjectCode.of(null)).withMessage("text");
  }
}
