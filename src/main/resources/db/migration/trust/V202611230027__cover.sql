-- Standing in for an absent colleague is a basis of its own: it ends by itself on a day.
alter table trust.access_rights drop constraint access_rights_basis_check;
alter table trust.access_rights add constraint access_rights_basis_check
    check (basis in ('IN_CHARGE', 'CARE_TEAM', 'CONSENT', 'REFERRAL', 'LEGAL', 'EMERGENCY', 'COVER'));
