package it.trama.kernel;

/** What a membership lets its user do. Few on purpose; which actions a role may take is a table in each module. No role reads everything. */
public enum Role {
    ACCESS_DESK,
    SOCIAL_WORKER,
    COORDINATOR,
    TEAM_MEMBER,
    PROVIDER,
    ANTENNA,
    WARD,
    PLAN_OFFICE,
    MAYOR,
    ASSEMBLY_SECRETARY,
    DPO,
    ADMINISTRATOR,
    RESIDENT,
    /** Background jobs and commands of the machine's operator; never a person's membership. */
    SYSTEM
}
