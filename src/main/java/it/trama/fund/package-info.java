/**
 * Floor 6. Answers for the district's money: funds, years as the document prints them, lines on items of the plan, and the ledger of movements that
 * are only ever added. Knows neither persons nor projects: a commitment names its source by kind and id.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "duty", "plan"})
@NullMarked
package it.trama.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
