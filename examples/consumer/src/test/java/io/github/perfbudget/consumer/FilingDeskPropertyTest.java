package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(FilingDomain.class)
class FilingDeskPropertyTest {

  private final FilingDesk desk = new FilingDesk();

  @Property
  void everyValidFilingIsAccepted(@ForAll Filing filing) {
    assertThat(desk.refusals(new Submission("某县商务局", filing))).isEmpty();
  }
}
