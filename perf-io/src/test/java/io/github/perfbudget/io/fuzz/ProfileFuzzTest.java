package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.io.json.SettingsJsonException;
import io.github.perfbudget.validation.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFuzzTest {

  static Stream<byte[]> seeds() {
    return Stream.of(
            """
            {"format": "perf-profile/1", "name": "county", "rules": {
              "budget.sum": {"severity": "warning", "tolerance": "0.1万元"},
              "plan.even": {"off": "spending evenly is what the county asks for"}}}
            """,
            "{\"format\": \"perf-profile/1\", \"name\": \"某县\"}")
        .map(Trial::bytes);
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyBytesAreAProfileOrTellWhyNot(byte[] json) {
    try {
      Profile profile = ProfileJson.read(json, Trial.RULES);
      assertThat(Trial.RULES.with(profile).profile()).isEqualTo(profile.name());
      assertThat(ProfileJson.read(Trial.bytes(ProfileJson.write(profile)), Trial.RULES))
          .isEqualTo(profile);
    } catch (SettingsJsonException refused) {
      assertThat(refused.finding().rule()).startsWith("json.");
    }
  }
}
